# Words of codes that are not law: roles of users, days of the week, steps of long acts.

user-role-CLERK = Clerk
user-role-OFFICER = Officer
user-role-HEAD = Head of the office
user-role-MANAGER = Manager
user-role-OBSERVER = Observer
user-role-ADMIN = Administrator
user-role-hint-CLERK = Registers requests and logs letters.
user-role-hint-OFFICER = Works files and their time limits.
user-role-hint-HEAD = Sees confidential files, decides and approves.
user-role-hint-MANAGER = Sees statistics only.
user-role-hint-OBSERVER = Reads only the files opened for them.
user-role-hint-ADMIN = Manages accounts and backups, sees no case content.

weekend-mon = Monday
weekend-tue = Tuesday
weekend-wed = Wednesday
weekend-thu = Thursday
weekend-fri = Friday
weekend-sat = Saturday
weekend-sun = Sunday

job-step-READING = Reading
job-step-CHECKING = Checking
job-step-WRITING = Writing
job-step-VERIFYING = Verifying
job-step-REPLAYING = Comparing with the record

article-as-ordered = as ordered
article-by-legal-basis = by legal basis
article-domestic-law = domestic law
article-domestic-law-of-the-requested-state = domestic law of the requested State
article-office-policy = office rule
article-office-practice = office practice
article-office-practice-nobody-abroad-has-it-yet = office practice: nobody abroad has it yet
article-on-expedited-preservation = on expedited preservation
article-on-provisional-arrest = on provisional arrest
article-on-speciality = on speciality
article-on-the-time-for-deciding = on the time for deciding
article-practice-for-dual-criminality = practice, for dual criminality
article-practice-the-evidence-is-in-use-here = practice: the evidence is in use here
article-practice-the-request-has-become-moot = practice: the request has become moot
article-service-standards = office standard
article-bilateral-treaties-on-provisional-arrest = bilateral treaties, on provisional arrest
article-practice-for-electronic-evidence = practice, for electronic evidence

