export default `
Bonjour {first},\n\nmerci pour votre message.\n\nCordialement,\n{full}
Salut {first}, tu peux m'envoyer la facture ?
Chère {first},\n\nvoici les photos de la séance.\n\nBien à vous,\n{first}
Cher Monsieur {last},\n\nvotre commande {number} a été expédiée.\n\nCordialement,\n{full}\n{org}
Madame {last}, nous confirmons votre rendez-vous du {date}.
Monsieur {last} habite à {city}.
M. {last} et Mme {last} ont payé.
Mme {full} est venue à la consultation.
Me {last}, avocat à {city}
De : {full} <{email}>\nÀ : {full} <{email}>\nObjet : rendez-vous à {city}
Nom : {full}\nAdresse : {address}\nTéléphone : {phone}
Prénom : {first}\nNom : {last}\nVille : {city}\nPays : {country}
Client : {full}\nDate de naissance : {date}
Facturé à\n{full}\n{address}
Je m'appelle {full} et j'habite à {city}.
je m'appelle {full}, je vous appelle au sujet de ma facture
Je viens de déménager de {city} à {city}.
Merci d'envoyer le colis à {full}, {address}.
Ma nouvelle adresse est {address}.
{first} a dit que {first} ne viendrait pas.
J'ai parlé à {first} hier et à {full} aujourd'hui.
La facture de {first} n'est pas payée.
L'anniversaire d'{first} est le {date}.
Rappelez {full} demain.
Le contrat entre {org} et {full} se termine le {date}.
La société {org}, dont le siège est à {city}, a déposé une demande.
Elle travaille chez {org} à {city}.
{full}, directeur général de {org}, a déclaré que les ventes en {country} avaient augmenté.
Le requérant, M. {full}, est né en 1956 et réside à {city}.
Le requérant est représenté par Me {full}, avocat à {city}.
{full}, né le {date} à {city}, est un peintre de {country}.
{last} a joué pour {org} avant de rejoindre {org}.
{city} est une commune située en {country}.
Participants : {full}, {full} et {full}
10h00 {full}\n11h30 {full}
Paiement reçu de {full}
Virement {full} {number}
Patient : {full}, né le {date}, adressé par le Dr {last}
Nos horaires : du lundi au vendredi de 9 h à 17 h.
Veuillez régler la facture avant la fin du mois. Merci de votre confiance.
Cordialement
Conditions générales de vente : la livraison est effectuée sous 14 jours.
Madame, Monsieur,\n\nveuillez trouver ci-joint la facture {number}.
Il parle anglais, allemand et un peu italien.
La TVA est due en avril, les justificatifs sont dans le dossier.
J'ai retouché les photos avec {product}.
Bonjour {first}, la réunion avec M. {last} de la société {org} aura lieu à {city} mardi.
Bonsoir Madame {last}, votre commande est prête.
Bonjour, je voudrais savoir si la facture est arrivée.
M. {last} de {city} a appelé au sujet de la facture.
La réunion avec {full} est à {city} mercredi.
Aujourd'hui j'ai vu {first} et {first} au marché. Ensuite nous sommes allés à {city} avec {full}.
Demain le livreur passe. Mardi nous fermons à midi. Jeudi nous sommes en congé.
Quand rentre {first} ? Peut-être lundi, a dit {first}.
Selon {last}, le prix a augmenté. {full} est du même avis.
La mairie de {city} et {org} ont signé un accord.
La Cour d'appel a rejeté la demande de M. {last}. Le Gouvernement conteste.
D'après {first}, la livraison de {org} est en retard.
`;
