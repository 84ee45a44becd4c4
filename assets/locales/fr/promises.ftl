# What two States promised each other on a file: conditions, assurances, limits on use.

## Conditions and assurances

cond = Conditions et garanties
cond-add = Ajouter une condition ou une garantie
cond-edit = Modifier
cond-none = Aucune condition ni garantie n’a été demandée.
cond-none-hint = Avant un refus d’aide, les deux États peuvent convenir de conditions. Notez chacune séparément, mot pour mot.
cond-sort = Type
cond-code = Objet
cond-text = Dans ces termes
cond-text-hint = Tels qu’écrits : qui accepte est lié par ces termes.
cond-asked-by = Qui la demande
cond-us = Nous
cond-asked-on = Demandée le
cond-asked = { $side ->
    [US] Nous l’avons demandée le { $day }
   *[THEM] L’autre État ({ $state }) l’a demandée le { $day }
  }
cond-open = { $side ->
    [US] Réponse attendue de l’autre État : { $state }
   *[THEM] Nous devons répondre
  }
cond-binds = { $side ->
    [US] Nous lie depuis le { $day } : { $authority }, { $document }
   *[THEM] Lie l’autre État ({ $state }) depuis le { $day } : { $authority }, { $document }
  }
cond-watch = Suivi : { $how }
cond-declined = Refusée le { $day }
cond-kept = Respectée le { $day }
cond-in-force = En vigueur
cond-answer = Noter la réponse
cond-answer-of = Noter la réponse : { $what }
cond-answer-what = { $side ->
    [US] Réponse de l’autre État : { $state }
   *[THEM] Notre réponse
  }
cond-answered-on = Date de la réponse
cond-committed-by = Autorité qui s’engage
cond-committed-by-hint = Un tribunal, un ministère : qui la tiendra.
cond-document = Où elle figure
cond-document-hint = La lettre ou la décision, avec sa date et son numéro.
cond-use-limit = Limitation de l’utilisation
cond-use-limit-hint = Acceptée, une condition sur l’utilisation devient une limitation. Une limitation existante peut en prendre les termes.
cond-use-limit-new = Une nouvelle limitation
cond-keep = Suivie ou respectée
cond-keep-of = Suivie ou respectée : { $what }
cond-watch-how = Mode de suivi
cond-watch-how-hint = Rapports, visites, une lettre par an.
cond-kept-on = Respectée le
cond-kept-on-hint = Laissez vide tant qu’elle n’est que suivie.
cond-drop-title = Retirer : { $what } ?
cond-needs-code = Choisissez son objet.
cond-needs-text = Écrivez ses termes.
cond-needs-answer = Choisissez la réponse.
cond-needs-commitment = L’acceptation lie : nommez l’autorité et où figure son engagement.
cond-needs-keep = Dites comment elle est suivie, ou le jour où elle a été respectée.

## Limits on use

use = Limitations de l’utilisation
use-add = Ajouter une limitation
use-edit = Modifier la limitation
use-none = Aucune limitation n’est notée.
use-none-hint = Ce qui est venu sous condition ne peut servir que dans ses bornes. Notez la condition dans ses termes.
use-by-itself = La base légale limite l’utilisation d’elle-même : ce qui est venu ne peut servir que dans la procédure nommée dans la demande. Ajoutez la limitation quand la preuve arrive.
use-evidence = Ce qui est venu
use-evidence-hint = Documents bancaires, une déposition, un appareil. Vide : la limitation porte sur tout.
use-source = D’où vient la limitation
use-received = Arrivé le
use-condition = Condition, mot pour mot
use-condition-hint = Chaque impression et chaque exportation de ce dossier la répète.
use-allowed = Peut servir dans
use-allowed-hint = Procédures et chefs. Vide : ceux que nomme la demande.
use-allowed-request = la procédure nommée dans la demande
use-prior-consent = Toute autre utilisation demande d’abord leur consentement
use-exculpatory = Les éléments à décharge peuvent être divulgués après avis
use-exculpatory-hint = Là où le traité le dit : UNCAC 46(19), UNTOC 18(19).
use-until = Prend fin le
# the same word as in English
use-article = Article
use-article-hint = Vide : l’article de la base légale.
use-letter = Lettre d’accompagnement
use-not-binding = Elle ne lie plus.
use-needs-words = Écrivez la condition dans leurs termes.
use-ask = Demander une autre utilisation
use-ask-of = Demander une autre utilisation : { $what }
use-ask-go = Demander et ouvrir une consultation
use-who-asks = Qui demande
use-purpose = Pour quoi
use-purpose-hint = La procédure, le chef, le tribunal.
use-asked-on = Demandé le
use-reply-by-hint = Vide : la norme du bureau.
use-needs-purpose = Dites pour quoi.
use-consents = Demandé au-delà : { $what }
use-asked = { $status ->
    [NOTIFIED] { $direction ->
        [OUT] Nous avons donné avis le { $day }
       *[IN] L’autre État ({ $state }) a donné avis le { $day }
      }
   *[other] { $direction ->
        [OUT] Nous l’avons demandé le { $day }
       *[IN] L’autre État ({ $state }) l’a demandé le { $day }
      }
  }
use-decided = { $answer }, { $day }
use-decide = Trancher
use-decide-of = Trancher : { $what }
use-decision = Décision
use-decided-on = Tranché le
use-needs-decision = Choisissez la décision.
use-needs-condition = Écrivez la condition.
use-notify = Donner avis d’éléments à décharge
use-notify-go = Noter l’avis
use-disclosure = Ce qui est divulgué, et où
use-disclosure-hint = Quel contenu, à quel tribunal ou à quelle défense.
use-notified-on = Avis donné le
use-consult = Ils ont demandé à être consultés
use-needs-disclosure = Dites ce qui est divulgué.
