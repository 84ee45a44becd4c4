# Requests tied to one another, and the request that follows another.

link-add = Tie to another request
link-add-go = Tie them
link-other = The other request
link-tie = What ties them
link-order = Which comes later
link-order-later = This file is the later one
link-order-earlier = This file is the earlier one
link-suspected = Only suspected
link-suspected-hint = Somebody still has to judge it.
link-needs-other = Choose the other request first.
link-needs-tie = Choose what ties them first.
link-acts = Actions for the tie with { $reference }
link-judge-same = It is so
link-judge-apart = They have nothing to do with each other
link-drop = Take the tie away
link-end-title = { $act ->
    [SAME] The tie with { $reference } is certain
    [APART] { $reference } has nothing to do with this file
   *[DROP] Take the tie with { $reference } away
  }
link-end-go = { $act ->
    [SAME] Confirm the tie
    [APART] Set them apart
   *[DROP] Take the tie away
  }
link-reason = Reason
follow-title = Make the request that follows
follow-go = Make the request
follow-lead = State, basis, officer, persons and offences carry over. The two are tied.
follow-made = { $reference } was made.
arrest-title = Tie to the provisional arrest
arrest-go = Tie it
arrest-lead = The two are one matter: the clocks that hold the person move to this file, and the arrest is ended as followed.
arrest-which = Request for provisional arrest
arrest-on = Since
arrest-documents = Request and documents received on
link-other-one = Choose another
