# Forms that were begun and not sent.

draft-restored = You began this before, last on { $moment }. What you typed is here again.
draft-kept = What you typed is kept. Open it again to go on.
draft-discard = Discard and begin anew
draft-discarded = What you had typed is discarded.
draft-bring-back = Bring it back
draft-not-kept = What you type here is not being kept for later. { $why }
drafts-go-on = Go on with { $what }
