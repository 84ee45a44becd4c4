# Forms that were begun and not sent.

draft-restored = Vous aviez commencé cette saisie, la dernière fois { $moment }. Ce que vous aviez écrit est de nouveau là.
draft-kept = Votre saisie est conservée. Rouvrez-la pour continuer.
draft-discard = Abandonner et recommencer
draft-discarded = Votre saisie est abandonnée.
draft-bring-back = La rétablir
draft-not-kept = Ce que vous écrivez ici n’est pas conservé pour plus tard. { $why }
drafts-go-on = Reprendre : { $what }
