# What two States promised each other on a file: conditions, assurances, limits on use.

## Conditions and assurances

cond = Conditions and assurances
cond-add = Add a condition or assurance
cond-edit = Edit it
cond-none = No condition and no assurance was asked for.
cond-none-hint = Before help is refused, the two States may agree on conditions. Note each by itself, word for word.
cond-sort = Kind
cond-code = About
cond-text = In these words
cond-text-hint = As it was written: who accepts is bound by these words.
cond-asked-by = Who asks for it
cond-us = We
cond-asked-on = Asked for on
cond-asked = { $side ->
    [US] We asked for it on { $day }
   *[THEM] { $state } asked for it on { $day }
  }
cond-open = { $side ->
    [US] { $state } has to answer
   *[THEM] We have to answer
  }
cond-binds = { $side ->
    [US] Binds us since { $day }: { $authority }, { $document }
   *[THEM] Binds { $state } since { $day }: { $authority }, { $document }
  }
cond-watch = Watched by: { $how }
cond-declined = Declined { $day }
cond-kept = Kept { $day }
cond-in-force = In force
cond-answer = Note the answer
cond-answer-of = Note the answer: { $what }
cond-answer-what = { $side ->
    [US] Answer of { $state }
   *[THEM] Our answer
  }
cond-answered-on = Day of the answer
cond-committed-by = Authority that commits itself
cond-committed-by-hint = A court, a ministry: whoever will keep it.
cond-document = Where it stands
cond-document-hint = The letter or decision, with date and number.
cond-use-limit = Limit on use
cond-use-limit-hint = Accepted, a condition on use becomes a limit. An existing one may take its words.
cond-use-limit-new = A new limit
cond-keep = Watched or kept
cond-keep-of = Watched or kept: { $what }
cond-watch-how = How it is watched
cond-watch-how-hint = Reports, visits, a letter each year.
cond-kept-on = Kept on
cond-kept-on-hint = Leave it empty while it is only watched.
cond-drop-title = Take out: { $what }?
cond-needs-code = Choose what it is about.
cond-needs-text = Write its words.
cond-needs-answer = Choose the answer.
cond-needs-commitment = Acceptance binds: name the authority and where its commitment stands.
cond-needs-keep = Say how it is watched, or the day it was kept.

## Limits on use

use = Limits on use
use-add = Add a limit on use
use-edit = Edit the limit
use-none = No limit on use is noted.
use-none-hint = What came on a condition may be used only within it. Note the condition in its words.
use-by-itself = The legal basis limits use by itself: what came may be used only in the proceedings named in the request. Add the limit when evidence comes.
use-evidence = What came
use-evidence-hint = Bank records, a statement, a device. Left empty, the limit is about all of it.
use-source = Where the limit comes from
use-received = Came on
use-condition = Condition, word for word
use-condition-hint = Every print and export of this file repeats it.
use-allowed = May be used in
use-allowed-hint = Proceedings and charges. Left empty: those named in the request.
use-allowed-request = the proceedings named in the request
use-prior-consent = Any other use needs their consent first
use-exculpatory = Exculpatory content may be disclosed after notice
use-exculpatory-hint = Where the treaty says so: UNCAC 46(19), UNTOC 18(19).
use-until = Ends on
use-article = Article
use-article-hint = Left empty, the article of the legal basis.
use-letter = Letter it came with
use-not-binding = It does not bind any more.
use-needs-words = Write the condition in their words.
use-ask = Ask for another use
use-ask-of = Ask for another use: { $what }
use-ask-go = Ask and open a consultation
use-who-asks = Who asks
use-purpose = For what
use-purpose-hint = The proceedings, the charge, the court.
use-asked-on = Asked on
use-reply-by-hint = Left empty, the office’s standard.
use-needs-purpose = Say for what.
use-consents = Asked beyond it: { $what }
use-asked = { $status ->
    [NOTIFIED] { $direction ->
        [OUT] We gave notice on { $day }
       *[IN] { $state } gave notice on { $day }
      }
   *[other] { $direction ->
        [OUT] We asked on { $day }
       *[IN] { $state } asked on { $day }
      }
  }
use-decided = { $answer }, { $day }
use-decide = Decide
use-decide-of = Decide: { $what }
use-decision = Decision
use-decided-on = Decided on
use-needs-decision = Choose the decision.
use-needs-condition = Write the condition.
use-notify = Give notice of exculpatory evidence
use-notify-go = Note the notice
use-disclosure = What is disclosed, and where
use-disclosure-hint = Which content, to which court or defence.
use-notified-on = Notice given on
use-consult = They asked to be consulted
use-needs-disclosure = Say what is disclosed.
