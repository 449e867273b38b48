export default `
Olá {first},\n\nobrigada pela mensagem.\n\nAbraço,\n{first}
Oi {first}, você pode me enviar a fatura?
Querida {first}, seguem as fotos.
Prezado Sr. {last},\n\no seu pedido {number} foi enviado.\n\nAtenciosamente,\n{full}\n{org}
Exma. Sra. {last},\n\nconfirmamos a sua consulta de {date}.\n\nCom os melhores cumprimentos,\n{full}
O senhor {last} mora em {city}.
A Dra. {full} atende às terças.
De: {full} <{email}>\nPara: {full} <{email}>\nAssunto: reunião em {city}
Nome: {full}\nMorada: {address}\nTelefone: {phone}
Nome: {first}\nApelido: {last}\nCidade: {city}\nPaís: {country}
Cliente: {full}\nData de nascimento: {date}
Faturar a\n{full}\n{address}
O meu nome é {full} e moro em {city}.
meu nome é {full}, estou ligando sobre a minha fatura
Mudei-me de {city} para {city}.
Por favor envie a encomenda para {full}, {address}.
O meu novo endereço é {address}.
{first} disse que {first} não vem.
Ontem falei com {first} e hoje com {full}.
A fatura da {first} ainda está em aberto.
Ligue para {full} amanhã.
O contrato entre {org} e {full} termina em {date}.
A empresa {org}, com sede em {city}, apresentou o pedido.
Ela trabalha na {org} em {city}.
{full}, diretor da {org}, disse que as vendas em {country} subiram.
O recorrente, {full}, nascido em {city}, é representado pelo advogado {last}.
{full} ({city}, {date}) é um pintor.
{last} jogou no {org} antes de ir para o {org}.
{city} é um município de {country}.
Presentes: {full}, {full} e {full}
10:00 {full}\n11:30 {full}
Pagamento recebido de {full}
Transferência {full} {number}
Paciente: {full}, nascida em {date}, encaminhada pelo Dr. {last}
Estamos abertos de segunda a sexta das 9 às 17 horas.
Pedimos o pagamento da fatura até o fim do mês. Obrigado pela confiança.
Com os melhores cumprimentos
Condições gerais: a entrega é feita em 14 dias.
Ele fala inglês, alemão e um pouco de francês.
O IVA vence em abril, os recibos estão na pasta.
Retoquei as fotos no {product}.
Bom dia {first}, a reunião com o senhor {last} da empresa {org} será em {city} na terça.
Boa tarde senhora {last}, a sua encomenda está pronta.
Bom dia, gostaria de saber se a fatura chegou.
O senhor {last} de {city} ligou por causa da fatura.
Hoje vi a {first} e o {first} no mercado. Depois fomos a {city} com {full}.
Amanhã vem o estafeta. Terça fechamos às 12. Quinta não trabalhamos.
Quando volta o {first}? Talvez segunda, disse a {first}.
Segundo {last}, o preço subiu. {full} concorda.
A Câmara Municipal de {city} e a {org} assinaram um acordo.
Em nome da {org} convido-o a vir a {city}.
`;
