# Words of codes that are not law: roles of users, days of the week, steps of long acts.

user-role-CLERK = Clerk
user-role-OFFICER = Officer
user-role-HEAD = Head of the office
user-role-MANAGER = Manager, statistics only
user-role-OBSERVER = Observer, reads only
user-role-ADMIN = Administrator, no case content

weekend-mon = Monday
weekend-tue = Tuesday
weekend-wed = Wednesday
weekend-thu = Thursday
weekend-fri = Friday
weekend-sat = Saturday
weekend-sun = Sunday

step-READING = Reading
step-CHECKING = Checking
step-WRITING = Writing
step-VERIFYING = Verifying
