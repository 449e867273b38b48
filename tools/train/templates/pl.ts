export default `
Cześć {first},\n\ndzięki za wiadomość.\n\nPozdrawiam,\n{first}
Witam Panie {first}, proszę o przesłanie faktury.
Szanowny Panie {last},\n\nzamówienie {number} zostało wysłane.\n\nZ poważaniem,\n{full}\n{org}
Szanowna Pani {last},\n\npotwierdzamy wizytę w dniu {date}.\n\nZ poważaniem,\n{full}
Pan {last} mieszka w {city}.
Pani {full} zapłaciła.
Od: {full} <{email}>\nDo: {full} <{email}>\nTemat: spotkanie
Imię i nazwisko: {full}\nAdres: {address}\nTelefon: {phone}
Imię: {first}\nNazwisko: {last}\nMiasto: {city}\nKraj: {country}
Klient: {full}\nData urodzenia: {date}
Nabywca:\n{full}\n{address}
Sprzedawca: {org}\n{address}\nNIP: {number}
Nazywam się {full}, mieszkam w mieście {city}.
nazywam się {full}, dzwonię w sprawie faktury
Proszę wysłać paczkę na adres: {full}, {address}.
Mój nowy adres to {address}.
{first} powiedziała, że {first} nie przyjdzie.
Wczoraj rozmawiałam z panem {last}.
Umowa zawarta pomiędzy {org} a {full} dnia {date}.
Spółka {org} z siedzibą w {city} złożyła wniosek.
{full}, prezes {org}, powiedział, że sprzedaż wzrosła.
Powód, {full}, reprezentowany przez adwokata {last}
{full} (ur. {date} w {city}) - malarz.
{city} to miasto w {country}.
Obecni: {full}, {full} i {full}
10:00 {full}\n11:30 {full}
Wpłata od {full}
Przelew {full} {number}
Pacjent: {full}, ur. {date}, skierowany przez dr {last}
Jesteśmy otwarci od poniedziałku do piątku od 9 do 17.
Prosimy o zapłatę faktury do końca miesiąca. Dziękujemy za zaufanie.
Z poważaniem
Ogólne warunki: dostawa w ciągu 14 dni.
Mówi po angielsku, niemiecku i trochę po francusku.
Podatek VAT jest płatny w kwietniu, rachunki są w teczce.
Zdjęcia obrobiłam w programie {product}.
Dzień dobry Pani {last}, pan {last} z firmy {org} czeka na fakturę.
Dzień dobry, chciałabym zapytać o fakturę.
Pan {last} z miasta {city} dzwonił w sprawie faktury.
Spotkanie z panem {full} jest w środę.
Dzisiaj widziałam {first} na rynku.
Jutro przyjedzie kurier. We wtorek zamykamy o 12. W czwartek mamy wolne.
Według {last} cena wzrosła. {full} też tak uważa.
Gmina {city} i {org} podpisały umowę.
W imieniu {org} zapraszam na szkolenie w {city}.
Proszę przekazać dokumenty pani {first} {last}.
Kiedy wraca {first}? Może w poniedziałek, powiedziała {first}.
`;
