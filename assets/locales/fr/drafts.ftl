# Forms that were begun and not sent.

draft-restored = Vous aviez commencé cette saisie, la dernière fois { $moment }. Ce que vous aviez écrit est de nouveau là.
draft-discard = Abandonner et recommencer
draft-discarded = Votre saisie est abandonnée.
draft-bring-back = La rétablir
draft-not-kept = Ce que vous écrivez ici n’est pas conservé pour plus tard. { $why }
drafts-title = Commencé, non envoyé
drafts-none = Rien n’est commencé. Un formulaire laissé en cours attend ici.
drafts-go-on = Reprendre : { $what }
drafts-forget = Abandonner : { $what }
drafts-kept-on = Conservé { $moment }
