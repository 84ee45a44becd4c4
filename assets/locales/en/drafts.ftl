# Forms that were begun and not sent.

draft-restored = You began this before, last on { $moment }. What you typed is here again.
draft-discard = Discard and begin anew
draft-discarded = What you had typed is discarded.
draft-bring-back = Bring it back
draft-not-kept = What you type here is not being kept for later. { $why }
drafts-title = Begun and not sent
drafts-none = Nothing is begun. A form you leave half typed waits here.
drafts-go-on = Go on with { $what }
drafts-forget = Discard { $what }
drafts-kept-on = Kept { $moment }
