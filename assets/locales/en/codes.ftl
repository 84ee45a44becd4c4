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
