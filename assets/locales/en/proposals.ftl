# What waits for a second person.

proposals-here = Waiting for a second person
proposal-measure = Measure { $number }: { $act }
proposal-by = { $person } asks for it since { $day }.
proposal-waits = Sent for approval on { $day }. A head decides.
proposal-stale = The file has changed since. It has to be laid before you anew.
proposal-stale-mine = The file has changed since. Send it for approval anew.
proposal-approve = Approve
proposal-approve-what = Approve: { $step }
proposal-approve-means = It is done at once, under both your names.
proposal-approved-now = Approved and done
proposal-decline = Turn it down
proposal-decline-what = Turn down: { $step }
proposal-declined-now = Turned down
proposal-declined-by = { $person } turned it down on { $day }:
proposal-why-not = Why not
proposal-renew = Send for approval anew
proposal-withdraw = Take it back
proposal-withdrawn = Taken back
