// Business English for training. Slots: {first} {last} {full} {title} (honorific and surname) {org} {city} {country}
// {address} {initials} (J. Keller) {swapped} (Keller, Joan) {email} {phone} {date} {number} {product} {handle}.
export default `
Hi {first},
Hi {first}, thanks for getting back to me so quickly.
Hello {first} and {first},\n\nplease find the invoice attached.\n\nBest wishes,\n{first}
Dear {title},\n\nThank you for your letter of {date}. We have booked your session for Monday.\n\nYours sincerely,\n{full}\n{org}
Dear {full},\n\nYour order {number} was shipped to {address}.\n\nKind regards,\n{full}\nCustomer Service
Dear Customer,\n\nYour order {number} has been shipped. Please do not reply to this e-mail.\n\nThe Support Team
Dear Sir or Madam,\n\nI am writing about invoice {number} of {date}.\n\nYours faithfully,\n{full}
{first},\n\nCan you call {first} {last} about the contract? He is at {phone}.\n\nThanks\n{first}
{first} -\n\nsee below. {first} wants the numbers by Friday.\n\n{first}
Morning {first}, did {full} ever pay?
From: {swapped}\nSent: {date}\nTo: {swapped}; {swapped}\nCc: {full}\nSubject: RE: Draft agreement with {org}
From: {full} <{email}>\nTo: {full} <{email}>\nSubject: Meeting in {city}\nDate: {date}
From: {email}\nTo: {email}\nSubject: Re: Your invoice {number}
-----Original Message-----\nFrom: {swapped}\nSent: {date}\nTo: {swapped}\nSubject: FW: Question
On {date}, {full} <{email}> wrote:
On {date} {first} {last} wrote:\n> Hi {first},\n> can we move our appointment?
{full}/{org}@{org}, {full}/{org}@{org}
cc: {full}, {full}, {full}
Regards,\n{full}\n{org}\n{address}\n{phone}
Cheers,\n{first}
Thanks,\n{first} {last}\nOffice Manager | {org} | {city}
Sent from my iPhone
Name: {full}\nAddress: {address}\nPhone: {phone}\nE-mail: {email}
First name: {first}\nLast name: {last}\nCity: {city}\nCountry: {country}
Client: {full}\nDate of birth: {date}\nReason for visit: lower back pain
Patient name: {full}\nReferred by: Dr {last}\nClinic: {org}, {city}
Bill to:\n{full}\n{address}
Ship to: {full}, {address}, {country}
Invoice {number}\n{org}\n{address}\n\nBill to: {full}\nTotal due: 240.00
Attendees: {full}, {full}, {first} and {first} {last}
Present: {initials}, {initials}, {initials}
Contact: {full} ({org})
Employee: {swapped}
Emergency contact: {full}, {phone}
Account holder {full}
Signed by {full} on {date} in {city}.
Witness: {full}
my name is {full} and i live in {city}
My name is {full}, I'm calling about my account.
hi this is {first} from {org}
this is {first} {last}, can you call me back on {phone}
Hello, this is {full} from {city}. I would like to change my booking.
can you send the contract to {full} at {org}?
please change my address to {address}
I moved to {address}, please update my records.
I have moved from {city} to {city} and need a new card.
my new address is {address}
Please send the parcel to {full}, {address}.
How do I change the address linked to my credit card to {address}?
Could you please send it to {address}? I am in {city} for a business trip
I want to cancel my card. My name is {full}, phone {phone}.
Is there a branch of {org} in {city}?
I would like to work for {org}.
{org} is hiring in {city} and {city}.
She works at {org} in {city}.
He started at {org} last year after leaving {org}.
I used to work for {org}, now I run my own studio.
We bank with {org}.
{org} has sent us another reminder.
{org}, {org} and {org} are all clients of ours.
The agreement between {org} and {full} ends on {date}.
The contract with {org} was signed by {full}.
{full} joined {org} as managing director.
{full}, chief executive of {org}, said sales had risen in {country}.
{full} of {org} will present at 3 pm.
According to {org}, prices in {country} fell by 3 percent.
Shares in {org} rose 4 percent on Tuesday after {org} raised its forecast.
Our supplier {org} in {country} is late again.
The headquarters of {org} is in {city}, {country}.
Flights from {city} to {city} are cancelled.
We are opening a second shop in {city}.
My daughter lives in {city}, {country}.
The workshop takes place in {city} on {date}.
They are driving from {city} via {city} to {city}.
{first} asked whether {first} could take over the class.
{first}'s invoice is still open.
{last}'s lawyer called.
Did {title} confirm the appointment?
{title} came in for a follow-up today. She reports sleeping better.
{title} and {title} have both paid.
Please remind {first} that {first} is on holiday until Monday.
Met {full} at the fair; interested in a family shoot.
Call {first} back.
Ask {first} about the logo.
Lunch with {first} and {first} {last}
{first} said she would come. {first} did not.
Reminder: session with {first} at 10, then {first} at 11.
10:00 {full}\n11:30 {full}\n14:00 {first} {last} (new)
- {full}: paid\n- {full}: open\n- {full}: reminder sent
1. {full}\n2. {full}\n3. {full}
{full}\t{email}\t{city}
{swapped}\t{phone}
{full},{email},{city},{country}
Q: Who is responsible? A: {full}.
Bot: What is your name?\nUser: {full}
Agent: Could you spell your surname?\nCustomer: {last}
user: my order is late\nagent: sorry to hear that, {first}!
@{handle} thanks for the tip
@{handle} have you heard from {first}? #london
lol {first} is so funny
omg {first} {last} was amazing tonight!!
RT @{handle}: {full} is coming to {city} next week
happy birthday {first} !!!
Can't believe {first} and {first} broke up
watching {full} live in {city} with {first}
i miss {first} so much
Just landed in {city}
so {org} closed my account without any notice
love my new {product} from {org}
{city}, {date} ({org}) - Shares fell on Monday.
{city} {date}
{initials} ( {country} ) 6-4 6-3
1. {full} ( {country} ) 2 hours 11 minutes
2. {full} ( {org} ) 34 points
{country} beat {country} 2-1 in {city} on Sunday.
{full} scored twice as {team} beat {team} 3-0.
{org} 2 {org} 1
{last} ( 23 , 78 ) , {last} ( 45 )
{full} ( {country} ) beat {full} ( {country} ) 7-5 6-2
OFFICIALS IN {city} SAID {full} WOULD RESIGN
{country} minister {full} met {full} of {org} in {city}.
President {last} met Prime Minister {last} on Wednesday.
{full} , a spokesman for {org} , said on Thursday .
" We are not worried , " said {full} of {org} in {city} .
{title} told reporters in {city} that the talks had failed.
{full} (born {date} in {city}) is a painter from {country}.
{full} ({date} - {date}) was an engineer and politician.
He was born in {city}, {country}, the son of {full} and {full}.
{full} studied at the {org} and later moved to {city}.
{last} played for {org} before joining {org} in 1998.
The album was produced by {full} and {full}.
{last} and {last} won the prize in 1967.
The film stars {full}, {full} and {full}.
{city} is a town in {country}, north of {city}.
The river flows from {city} through {city} into the sea.
{org} was founded in {city} by {full} in 1921.
The applicant, {title}, was born in 1956 and lives in {city}.
The applicant, {full}, is a national of {country} who was born in {city}.
The applicant was represented by {title}, a lawyer practising in {city}.
The Government were represented by their Agent, {initials}, of the Ministry of Justice.
{initials}, {initials} and {initials} were heard as witnesses.
On {date} {title} lodged an application with the {city} District Court.
The case originated in an application (no. {number}) against {country} lodged by {full} on {date}.
In the case of {last} v. {country}
{last} v. {last}, No. {number}
RE: {full} v. {org}
Before Judge {last}
The public prosecutor, {initials}, charged the applicant with theft.
{initials} lived with {initials} in a flat in {city}.
I leave my house at {address} to my niece {full}.
This agreement is made between {full}, {address} ("the Client") and {full} ("the Photographer").
{full} (hereinafter "the Tenant")
Tenant: {full}; landlord: {org}, {city}
Dr. {last} sees patients on Tuesdays.
Prof. {full} will give the talk.
St. {first}'s Church, {city}
{first} {last}, {first} {last} & {first} {last}
Mr and Mrs {last}
The {last} family wedding is on {date}.
The {last}s are coming at noon.
Coaching notes: {first} feels stuck at work. Her boss {first} does not listen.
{first} mentioned her husband {first} and the kids, {first} and {first}.
Therapy note: {first} ({number}) talked about his mother, {first}.
Spoke to {first} at {org} - they will refund us.
Payment received from {full}
Transfer from {full} {number}
Direct debit {org} {number}
Deposit {org} {city}
Thank you for your purchase at {org}, {city}.
{full} has invited you to edit the document "Budget 2024".
{full} commented on your post.
You have a new message from {first}.
Meeting notes {date}: {first} to send the quote, {first} to check the lease, {first} {last} to call {org}.
TODO: ask {first} for the key; pick up flyers; e-mail {org}
Please keep {first} in the loop.
I spoke with {full} ({org}) yesterday, and with {first} today.
As {first} pointed out, the numbers for {country} are wrong.
Who is {full}? She booked from {country}.
Yes, {first}. No, {first}!
Will {first} be there? May {first} come too?
{first} will be there. {first} may come too.
Mark the box and sign here.
I hope you will join us in May. Rose petals cost extra.
Best Regards
Kind Regards
Terms and Conditions apply. See Section 4.
Please sign the form and send it back by Friday.
Monday, Tuesday and Wednesday are fully booked in January and February.
Invoice Date: {date}\nDue Date: {date}\nTotal: 120.00
Your {product} subscription renews on {date}.
I edited the photos in {product} and exported them as PDF.
The VAT return is due in April. Please upload the receipts as PDF or JPEG.
Order Summary\nQuantity\nUnit Price\nSubtotal\nShipping\nTotal
Subject: Re: Invoice overdue
Subject: Appointment Reminder
Thank you for your interest. Our opening hours are Monday to Friday from 9 am to 5 pm.
Please Note: Late payments are charged at 2 percent.
Happy New Year to all our clients!
The Christmas party is on Thursday. Bring your own glass.
She speaks English, French and a little German.
I ordered the Italian coffee and a Swiss knife.
We use {product}, {product} and {product} every day.
How do I reset my password? The link in the e-mail does not work.
Can I pay by card? My Visa was declined.
Sincerely yours
To Whom It May Concern
Agenda: Welcome, Budget, Marketing Plan, Any Other Business
Chapter 3: Results and Discussion
NOTICE TO ALL CLIENTS: THE OFFICE IS CLOSED ON MONDAY
PAYMENT TERMS: 30 DAYS NET
Photo Session Package A includes 20 edited pictures.
Good morning! Just checking whether the transfer arrived.
Ref: {number}
{first}, can I please speak to your manager?
{first}, could you please resend the form?
Why is {first} so impatient?
{first} is from {org}
{first} is from {city}
{first} spent a year at {org} as the assistant to {full}, and the following year at {org} in {city}.
We'll meet on Thursday at {org}, {address}
The {org} office is at {address}
The office of {org} is at {address}, third floor.
{first} had given {first} his address: {address}
here's {first}'s address: {address}
{full}\n{org}\n{address}\n{country}
{full}\n\n{address}\n{country} {number}\n{phone}
>{full}\n>{org}\n>{address}\n>{phone}
{title} {org} {address}
" This is a good year , " says {last} .
"It is moving in the right direction," says {last}.
I want to add {full} as a beneficiary to my account.
Please correct the name on the statement to {title}.
A great song made even better by the coda (not by {full}).
More creative than early {last}, but less fun than {full}.
This song by {last} is a good example of why I stopped listening.
Unlike the {last} novel, it is short.
The founders are {last}, {last} and {last}.
Our three founders, {last}, {last} and {last}, met in {city}.
{org} was the idea of {full}; {org} and {org} followed.
Clients: {org}, {org}, {org} and {org}.
{org}\n{org}\n{org}
I moved here from {city}
{first} moved here from {country}
I am in {city} for a business trip until {date}.
I'm traveling to {city} tomorrow, can I use my card in {country}?
please have the manager call me at {phone} i'd like to join accounts with {first}
The true gender of {title} is a subject of gossip.
{title} is a 50 year old man who lives at {address}
{title} is a {number} year old teacher. She has worked for {org} since {date}.
Patient {full} was seen by Dr. {last} at {org} on {date}.
{org} shares rose. {last}, its chairman, declined to comment.
Bands such as {org}, {org} and {org} played in {city}.
The {org} version recorded by {full} became a hit.
During the 1990s, {org} invested heavily in {country}.
{last} retired. {last} said {last} would take over.
{last} began to study medicine in {city}.
{last} was a prominent lawyer from {city}, who later ran {org}.
{last} 's father , {full} , was a farmer .
{full} and his wife {first} moved to {city} in 1950 .
He was a fellow of the {org} and a member of the {org} .
She teaches at {org} , {city} .
{first} works part-time for {org} and {org}
Interview with {org}: bring the portfolio.
Board: {full} (chair), {full} (treasurer), {full}
Copyright 2024 {org}. All rights reserved.
{org} | {address} | {phone}
Registered office: {address}. Registered in {country}, no. {number}.
Your {org} statement is ready.
{org}: your code is {number}
Meeting with {full}, {org}, at their office in {city}
I saw {first} and {first} at the {org} event.
rt @{handle}: {first} is at {city} tonight
{org} should hire {full} already
who else is watching {team} vs {team}
traffic is terrible in {city} today
Description\tQty\tUnit Price\tTotal\nWeb Design\t10\t80.00\t800.00
Description Qty Unit Price Total\nPortrait Session 1 240.00 240.00
Item: Gift Voucher\nQty: 2\nTax: 20%\nBalance Due: 0.00
Payment Terms: Net 30\nBank: {org}\nAccount Name: {full}
Bill To: {org}\n{address}
Just checking in about the {last} project. Could you send {first} the updated quote?
The {last} wedding album is ready. The {last} account is overdue.
Action Items: Update Website, Send Newsletter, Call Accountant
Next Steps: Finalize Contract, Book Venue, Order Prints
coffee with {first} tmrw? also ping {first} re the {org} contract, he's in {city} til thurs
{first} and i are in {city} this weekend
got it, thanks {first}
ok {first} will do
hey {first}, is {first} free on friday? {last} called twice
Client reports that her mother {first} and brother {first} argue. Next session Tuesday.
Good Afternoon {first},
Good morning, Mrs. {last}! Your order is ready.
{first}: hi\n{first}: hello, is this about the invoice?\n{first}: yes
[10:02] {first}: did you see {full}?\n[10:03] {first}: no
{full} (she/her)
p.p. {full}
On behalf of {org}, I would like to invite you to {city}.
Kind regards,\n\n{first}\n{full} | Bookkeeper | {org}
{team} 2 {team} 1
{team} beat {team} 2-1 at home on Saturday
{team} v {team}: preview, team news, kick-off time
cant wait for the {team} game tonight
come on {team}!!! what a goal
the {team} lost again smh
{full} ({team}) scored 24 points
{last} ( {team} ) 11 pts, {last} ( {team} ) 9
{team} sign {full} from {team}
{team} coach {full} said his side had been unlucky.
NHL: {team} 4, {team} 2
just saw this on {known} lol
my {known} account got locked again
watching {known} with {first}
@{handle} did you see it on {known}?
{known} is down again
im so done with {known}
anyone else's {known} not loading
lunch at {known} with {first}
Breaking: {known} to buy {org} for 2 billion ({known})
{known} says {known} will appeal the ruling
Photo: {known}
via {known}
(Pic: {known})
{city} ({known}) - {org} said on Tuesday that sales had fallen.
{city} ( {known} ) --
{known} President {full} said the company would hire more people.
I'm at {org} ({address})
I'm at {org} in {city} w/ {first}
free tickets for {org} live at the {last} Theatre in {city}
I worked for {known} before I joined {org}.
We moved our mail from {known} to {known}.
The order came through {known}; {known} keeps a fee.
Please send it by {known}, not {known}.
{known} charged me twice.
Has {known} answered the complaint yet?
The accounts at {known} and {known} were closed.
Attached is the latest report from {org}.
{org} has agreed to the terms; {org} has not answered.
Attached is the contract with {org}. Let me know if {org} wants changes.
I spoke to {first} at {org} and {first} at {org} this morning.
{org} will be required to finance the acquisition of {org}.
{first}, {org} hires us to run the project, and {org} pays for it.
The deal with {org} fell through.
{full} was elected as a member of the {org}.
He ran as the {org} candidate in {city}.
She is a fellow of the {org}, the {org} and the {org}.
He received a grant from the {org}.
Members of the {org} voted against the {org}.
The {org} said the {demonym} government would help.
{demonym} troops left {city} on {date}.
The {demonym} embassy in {city} is closed.
{demonym} companies such as {org} invest in {country}.
He took part in the {demonym} election and later moved to {country}.
a {demonym} restaurant in {city}
the {demonym} minister of finance
Send the tax return to the {org}.
The grant was paid by the {org}, {country}.
`;
