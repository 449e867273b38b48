/**
 * Ordinary words, lower case and without diacritics: a name that is spelled like one needs support from the text.
 * Source: word counts from btc-en, enron-emailcoref-en, gum-open-en, germeval14-de, mobie-de, meddocan-es, lener-br-pt,
 * ECHR French and Spanish (CC BY 4.0, Apache-2.0, MIT). Made by tools/tables/name-words.ts.
 */
export const COMMON_WORDS = `
aa ab abaixo abajo abandona abandonado abandoned abandono abdomen abdominal abdominales abdominopelvica
abdominopelvico abduccion abend aber aberto abertura abfahren abfahrt abgebaut abgeben abgelehnt abgerufen
abgeschlossen abgesehen abierta abierto abilities ability ablacion able ableger aboard abogado abogados
abombamiento abordaje about above abrange abranger abrangidas abril abrir abroad absceso abscesos abschluss
abschnitt absence absoluta absolutamente absolute absolutely absoluto absolutoria absolver absolvicao
absolvido abspaltung abstinencia abstrato abundante abundantes abuse abuso ac acabou academic acao acceder
accedio accept acceptance accepted acceso access accessible accident accidental accidente accion acciones
accommodate accordee accorder according account accounts accuracy accurate accusation accused accuses
aceitar aceite acenocumarol acepta aceptable acepto acerca acessado acesse acesso acetazolamida
acetilsalicilico achieve achieved achievement acht achtung aciclovir acidente acido acidos acidosis acima
acinares acknowledge aclaramiento aclaratorios aco acoes acolher acolhida acolhidos acolhimento acolia
acompana acompanaba acompanada acompanadas acompanado acompanados acompanandose acompanante acompanantes
acompanhada acompanhado acompanhamento acompanhar acompanho aconteceu acorda acordam acordao acordaos
acorde acordo acordos acostada acostado acostados acquisition acquittal acrescidas acrescido acrescidos
acrescimo acrescimos across act acted actes actina acting actinica action actions actitud activa activacion
activada activado active actividad actividades activists activites activities activity activo acto actor
actress acts actual actualidad actually actualmente acude acudio acudir acuerdo acufenos acumulo acumulos
acusacao acusacion acusado acusados acusatoria ad adaptacion adaptation adc add added adding addition
additional address addresses addressing adecuada adecuadamente adecuado adelante adelgazamiento ademais
ademas adenocarcinoma adenoma adenomatosa adenomectomia adenomegalias adenopatia adenopatias adenopatica
adentrar adequacao adequada adequadamente adequado adequados adequate adesao adesoes adherencias adherida
adherido adi adicionais adicional adicionales adiposo administra administracao administracion administrada
administrado administradores administrando administrandose administrar administraron administratif
administration administrativa administrativas administrative administrativo administrativos administro
admis admisibilidad admisible admision admissibilidade admission admit admite admitida admitido admitidos
admitio admitir admitiu admito admits admitted ado adocao adopted adotada adotadas adotado adotados adotar
adote adotou adquirido adquiridos adquiriendo adrenal adresse adriamicina adult adultos aduz aduzindo adv
advance advanced advento adventure adversa adversas adversos advert advertising advice adviser advisor
advocaticios advogado advogados adyacente adyacentes adyuvante aerea aereas aereo aeruginosa aesthetic
afasia afasta afastada afastam afastamento afastando afastar afastou afebril afeccion afecta afectaba
afectacion afectada afectado afectados afectan afectando afectar afecto aferente afericao aferir afeta
affaire affaires affect affected affiliated afg afghan afin afirma afirmaba afirmacao afirmacoes afirmado
afirmando afirmar afirmo afirmou afp afraid afronta after afternoon ag again against agdo age aged agencia
agency agenda agenesia agent agente agentes agents ages agf agido agindo agint agir agitacion agiu ago
agora agosto agr agravada agravado agravante agravantes agravo agravos agree agreed agreement agreements
agrega agremiacao agresion agresiva agresividad agressor agrg agriculture agte agua aguardar aguda agudas
agudeza agudo agudos aguja agujero ah ahead ahnlich ahora ai aid aide aim aimed aims ainda aines ainsi air
airborne aircraft aire airplane airport airspace airstrikes aisla aislada aisladas aislado aislados
aislamiento aislaron aislo ajuda ajuizada ajuizamento ajuizou ajustada ajustadas ajustado ajuste ajustes
aka aktie aktien aktion aktiv aktuell aktuelle aktuellen al ala alanina albendazol albicans albuginea album
albumina albuminuria alcalina alcancados alcance alcancou alcanza alcanzaba alcanzado alcanzando alcanzar
alcanzo alcohol alcoholica alcoholismo alcool alcoolica alcoolicas alcoolico alega alegacao alegacion
alegaciones alegacoes alegada alegado alegados alegando alegar alego alegou alem alergia alergias alergica
alergico alert alfa alfafetoproteina algo alguem algum alguma algumas algun alguna algunas alguno algunos
alguns alheio ali alias alimentacao alimentacion alimenticios alimentos alinea alineas aliquotas alive
alivio alkoholisiert all alle alleged alleguait allegue allein allem allen aller allerdings alles
allgemeine allgemeinen alli alliance allocation allow allowed allows almost alodinia alojamento alone along
alongside alopecia alopurinol alors alprazolam already alrededor als also alt alta altas alte alten alter
altera alteracao alteracion alteraciones alteracoes alterada alterado alterar altere alternando alternativa
alternativamente alternativas alternative alternos alteste although alto altos altura alucinaciones aludida
aludido alugueis aluguel aluminio alvara alvaras alveolar alveolares alvo always am amalgama amarillenta
amarillento amarillo amazing ambas ambiental ambiente ambito ambos ambulatoria ambulatorio ameaca ameacas
ameloblastoma amended american amerikanische amerikanischen amid amigdalar amilasa amiloide amiloidosis
aminas aminoacidos aminotransferasa amiodarona amitriptilina amlodipino among amoniaco amonio amount
amounts amoxicilina amparado amparo ampicilina ampla amplia ampliacion ampliar amplio amplios amplitud
amplo ampolla ampollas amputacion amt an anade anadieron anadio anadir anal analgesia analgesica analgesico
analgesicos analisada analisar analise analises analisis analisou analitica analiticamente analiticas
analitico analiticos analogica analogos analyses analysis analysts anamnesis anastomosis anatomia anatomica
anatomicas anatomopatologico anca ancestry ancho ancien ancient and andamento andere anderem anderen
anderer anderes andern anders anderung anderungen androgenico anemia anemizacion anestesia anestesica
anestesico anestesiologia aneurisma aneurismatico anexectomia anexo anexos anfang anfotericina angaben
angeblich angebot angebote angeboten angebracht angekommen angekundigt angelegt angenommen angesehen
angesichts angezeigt angina angiografia angiografico angiograficos angioma angioplastia angiotensina angst
angular angulo anhand anhanger anillo animal animales animals animo animus ankunft anlage annees
anniversary announce announced announcement announces announcing annoying annual ano anodina anodino
anomalia anomalias anorexia anormales anos anotacao another ans anschliessend anschliessenden anschluss
anschlussstelle ansicht ansiedad answer answers ante antebrazo antecedente antecedentes antecipacao
antecipada antecipadamente antecipadas antecipado antecipados anteil antenne anterieure anterior anteriores
anterioridade anteriormente anterolateral anteroposterior antes anti antiagregacion antiagregantes
antialgica antibiograma antibioterapia antibiotica antibiotico antibioticos antibioticoterapia
anticardiolipina anticitoplasma anticoagulacion anticoagulante anticuerpo anticuerpos antidepresivo
antidepresivos antidiabeticos antifosfolipido antiga antigeno antigenos antigos antiguo antihipertensivo
antihistaminico antihistaminicos antiinflamatorio antiinflamatorios antinucleares antiperoxidasa
antitiroglobulina antitransglutaminasa antitrombina antituberculoso antiviral antro ants anuales anulacao
anulacion anular anulo anuria any anymore anyone anything anyway anywhere anzahl ao aorta aortica aortico
aos ap aparato aparatos aparece aparecen aparecer aparecia aparecian aparecido apareciendo aparecieron
aparecio aparente aparentemente aparentes aparicion apariencia apart apartado apartados aparte apartment
apelacao apelacion apelada apelado apelante apelar apellidos apelo apelos apenas apendice apendicectomia
apendicitis apendicular apenso apertura apesar apetito apgar apical aplazo aplica aplicabilidade aplicacao
aplicacion aplicada aplicadas aplicado aplicados aplicando aplicar aplicaron aplicaveis aplicavel aplico
aplicou apofisis apoio aponta apontada apontadas apontado apontados aporte aportes aporto apos aposentado
aposentadoria aposentados apoyo app apparent apparently appeal appear appearance appeared appearing appears
appel application applications applied appliquer apply applying appointed appreciate appreciated
appreciation approach appropriate approximately apps aprecia apreciaba apreciaban apreciacao apreciada
apreciado apreciados apreciamos aprecian apreciando apreciandose apreciar apreciaron apreciarse aprecio
apreco aprendizagem aprepitant apres apresenta apresentacao apresentacoes apresentada apresentadas
apresentado apresentados apresentar apresentou april aprovacao aprovada aproveitamento aprovou aproximada
aproximadamente aproximado apta aptidao apto aptos apuracao apuradas apurado apurados apurar aquejaba
aquejando aquel aquela aquelas aquele aqueles aqui aquisicao aquisicoes ar arbeit arbeiten arbeitet
arbeitete arbeitnehmer arbitrados arbol arcabouco arcada arcadas architect architecture architektur arco
are area areas arena aresp aresto arestos argon argui arguicao arguida arguing argument argumenta argumento
argumentos arguments arma armada armadas armee arms army around arpon arquitectura arquivamento arranged
arrecadacao arreglo arrest arrested arret arrete arriba arritmia arritmias arrival arrive arrived art arten
arteria arterial arteriales arterias arteriografia arteriolas arteriopatia arteriovenosa article articles
articulacion articulaciones articular articulares articulo articulos artificial artificielle artigo artigos
artikel artist artists artritis artrocentesis artrosis arts artworks arzt arztlichen as asa asas ascendente
ascenso ascitico ascitis asi asimetria asimismo asintomatica asintomatico asistencia asistido ask asked
asking asks asleep asma asocia asociaba asociacion asociada asociadas asociado asociados asociando
asociandose asocio aspartato aspect aspecto aspectos aspects aspiracion aspirado ass assault assegurado
assegurar assembly assentado assente assentou asserted assess assets assevera asseverou assim assinado
assinatura assinejus assist assistance assistant assiste assistencia assisting associacao associated
association associations assume assumidas assunto ast asta astenia astreintes asunto asuntos asylum at ata
atacada atacado atacar ataxia ate atelectasia atencao atencion atende atendente atender atendida atendidas
atendido atendidos atendimento atenolol atentado atentar atenuacion atestar atinente atinentes atingido
atipia atipias atipica atipicas atipicos ativa atividade atividades ativo ativos atm atmosphere atmospheric
ato atos atrai atraindo atras atraso atraves atribui atribuicao atribuicoes atribuida atribuidas atribuido
atribuir atribuyo atrofia atropina attached attack attacked attacking attacks attempt attempted attempts
attend attended attendees attending attention attorney attract attracted attribuee attributed atuacao atual
atualizacao atualizada atualizado atualizados atualmente atuando atuar atuarial au auch aucun aucune
audicion audience audiences audiencia audiencias audio audiometria auditivos auditores auf aufbau auferidos
auffahrunfall aufgabe aufgebaut aufgefahren aufgefordert aufgefuhrt aufgegriffen aufgehoben aufgelost
aufgenommen aufgerufen aufgrund auflage aufmerksam aufs auftrag auftritt aufweisen aufzunehmen augen august
aumenta aumentaba aumentada aumentado aumentados aumentando aumentar aumento aun aunque auparavant aupres
auraient aurait aureus auricula auricular aus ausbau ausbildung auscultacion ausdrucklich ausencia ausente
ausentes ausfahrt ausfall ausfalle ausfallen ausfallenden ausgabe ausgebaut ausgebildet ausgefallen
ausgefuhrt ausgeschlossen ausgesprochen ausgestattet ausgetragen ausgewahlt ausgezeichnet ausland ausnahme
ausreichend ausschliesslich aussen ausser ausserdem ausserhalb ausserst aussi aussieht aussteigen
ausstellungen australian autarquias author authorities authority authors auto autobahn autobatterie
autodeterminacao autofahrer autoinmune autoinmunidad autolimitada autolimitado autolimitados automatica
automatically automatisch autonoma autonomia autopsia autor autora autores autoria autoridade autoridades
autorisation autorites autoriza autorizacao autorizacion autorizada autorizadas autorizado autorizadores
autorizar autorizativa autorizou autos autre autres autuacao aux auxiliar auxilio av avaient available
avait avaliacao avaliar avance avant avanzada avanzado avec avenca average aviation avis aviso avocat
avocats avoid avoir aw awake award awarded awards aware away awesome awful awkward axial axiales axilar
axilares axonal ayant ayuda azatioprina azul babe babies baby bacilo bacilos back background backs
bacteriana bacterias bacteriologico bad badly bae bag bahn bahnen bahnhof bahnhofen bahnverkehr bail baja
bajas bajo bajos balance balances bald ball balon ban bancaria bancarios banco band banda bandas bands bank
banken banks banned bar bario baritado barman bars basada basado basal basales basandose base baseada
baseball based bases basic basica basically basico basilar basis basketball basta bastando bastante batter
battle bau bauarbeiten bauen baum baustelle baut baute bazo bc bcc bcg be beach beaches beachten beachtet
beamte beat beating beats beautiful beauty bebedor bebida bebidas became because become becomes becoming
bed bedeutet bedeutung bedingt bedroht beeinflusst beeintrachtigungen been beendet beendete befahrbar
befand befanden befinden befindet befordert before befuhr began begann begin beginn beginnen beginning
beginnt begins begleitet begonnen begriff begun behalf behandelt behandlung behavior behielt behind
behindern behinderungen behoben behorden bei beide beiden beim being beispiel beispielsweise beitrag bekam
bekannt bekannte bekannten bekomme bekommen bekommt bela belegen belegt belegte belief believe believed
belongs below bem bendamustina benefice beneficie beneficio beneficios benefit benefits benigna benigno
benotigt bens benutzen benzodiacepinas beraubt bereich bereits bergungsarbeiten bericht berichten berichtet
berichtete berichteten berliner berucksichtigt berufen beruhmten beschadigt beschaftigt beschlossen
beschreibt beschreibung beschrieben beseitigt besetzt besitzen besitzt besoin besondere besonderen
besonders besser bessere best bestand bestanden bestatigt beste bestehen bestehende bestehenden besteht
bestellt besten bestimmt bestimmte bestimmten bestreiten bestritt besucher besucht besuchten bet beta
beteiligt betont betonte betragt betrieb betrieben betriebsschluss betrifft betroffen betroffenen betrug
better between bevacizumab bevolkerung bevor bewegen bewegt bewegung bewertet bewiesen bewohner beyond
bezahlen bezahlt bezeichnet bezeichnete bezeichnung bezieht beziehungen beziehungsweise bezog bias
bicarbonato bicicleta bid bien bienes biens bier bieten bietet bifurcacion big biggest bike bilanz
bilateral bilaterales bilateralmente bild bilden bilder bildet bildete bildung bilhetes biliar biliares
bilirrubina bill billing billion bin binocular biologico biologicos biomicroscopia biopsia biopsias
bioquimica bioquimico bioquimicos bipedestacion bipolar bird birds birth birthday bis bisher bisherige
bisherigen bislang bisschen bisturi bit bitch bitches bitte black blame blanca blanco blanda blandas blando
blandos blank blanquecina blanquecinas blanquecino bleiben bleibt blick blieb blieben blitzer block
blockiert blog blood bloody bloque bloqueo blown blue boa board boarding boat boats boca bocio boden bodies
body bojo bolo bolos bolsa bom bomba bombing bon bond bone boni bonne book booked books boom boost boot
borde border bordes bored boring born borramiento borrelia borrosa boss both bother bottle bottom
botulinica bought bow box boxes boy boyfriend boys brach brachte bradipsiquia brain brand braquial
braquiterapia brasileira brasileiro brauchen braucht brazo brazos breach break breakfast breaking breaks
breit breiten breve bricht bridge brief briefing brig bright brightness brilliant bring bringen bringing
brings bringt britische britischen british bro broadcast broader broke broken broncoalveolar
broncodilatadores broncoscopia bronquial bronquiectasias brote brotes brother brothers brought brown
browser brucella brucelosis brucke bruckenarbeiten bruder brusca brusco bucal buch bucher budget buen buena
buenas buhne build building buildings built bulb bulbar bulbo bullying bunch bundesregierung bupivacaina
burbujas burden bureau burg burger burgermeister bus busca buscando buscar buscou business businesses
busnotverkehr busqueda busse bussen busy but button buy buying by bypass bzw ca cabe cabecera cabello
cabelludo cabendo cabera cabeza cabia cabimento cabinet cabiveis cabivel cabo cada cadastro cadaver cadena
cadenas cadera caderas cadmio cadre cafe caida caixa caja calambres calcemia calcico calcificacion
calcificaciones calcificada calcificadas calcificado calcio calcitriol calculada calculado calculo calculos
calendar calendario calibre calicial calidad caliente caliz call called calling calloso calls calm calota
cama camara cambiar cambio cambios came camera caminar camp campagne campaign campaigns campanha campanhas
campimetria campo campos campus can canadian canakinumab canal cancelamento cancer candidate candidates
candidato candidatos candidatura candidiasis canhotos canino cannabis cansancio cant canteiro cantidad
canula capa capacidad capacidade capacity capas capaz capazes capilar capilares capital capitulo capsula
capsular capsulotomia capta captacao captacion captain captura capture captured caput car cara caracter
caracteristica caracteristicas caracteristico caracteriza caracterizacao caracterizada caracterizado
caracterizar carater carbon carbonato carboplatino carcinoembrionario carcinoma card cardiaca cardiacas
cardiaco cardiacos cardias cardinal cardiologia cardiomegalia cardiopatia cardiopulmonar
cardiorrespiratoria cardiovascular care carece carecia career carencia carga cargo cargos caries carina
carinii carotida carotideo carpet carpo carried carry carrying cars carta carteira cartilaginoso cartorio
caruncula cas casa casacion case cases cash casi caso casos cassation cast castrense casu casual cat
catarata cataratas catarral catch catecolaminas categoria categorie categories category cateter cateterismo
cats caudal caught causa causado causados causal causalidade causando causante causar causas cause caused
causes causing cautela cautelar cautelares cautelas caution cava cavernoso cavernosos cavidad cavidades
cayado cayados cbb cc cd ce cea ceasefire cecal cede cedia cedico cedido cediendo cedio cefalea cefaleas
cefalica cefalico cefalorraquideo cefepime cefotaxima ceftazidima ceftriaxona cel celda celebracao
celebrada celebrado celebrar celebrara celebrate celebrated celebrity celebro celeridade celetista
celetistas celiaca celiaco cell celle celui celula celular celulares celularidad celulas celulitis census
cent centavos center centimetro centimetros cento central centrales centre centro centros cents century ceo
cep cepa cera cerca cercana cerceamento cerclaje cerebeloso cerebral cerebrales cerebro ceremony cerrada
cerrado cerrar certa certain certaines certainly certains certame certeza certidao certificado certifico
certo cervical cervicales ces cesarea cessao cet cette ceux cf cfl cfnavarra chacun chair chairs challenge
challenges challenging chamada chambre championship chance chancen chances change changed changes changing
channel chapitre chapter character characters charge charged chargee charges charity charts chat chaves
check checked checking cheese chef chefe chefs chemicals cheque cheques chicken chickens chief child
childhood children chill chinese chinesischen chips chocolate choice choose choque chorro chose chosen
christlichen christmas church ci cianosis ciatico cicatrices cicatricial cicatriz cicatrizacion ciclo
ciclofosfamida ciclos ciclosporina cidadao cidade cidofovir ciego ciencia cierre cierta cierto ciertos
cifra cifras cigarette cigarrillos ciliar cilindro cilindros cinco cinquenta cintura cipa ciprofloxacino
circle circonstances circuits circulacion circular circumstances circundante circunferencia circunferencial
circunfleja circunscrita circunstancia circunstancias cirrosis cirugia cirugias cirujano cirurgia cirurgico
cisplatino cistectomia cisterna cistitis cistografia cistoprostatectomia cistoscopia cistostomia cita
citacao citada citado citados citatorio cited cities citizen citizens cito citologia citologias citologico
citomegalovirus citoplasma citoplasmatica citoqueratina citoqueratinas citoyen citrato citronniers city
ciudad ciudadano civeis civel civil civis ck cl claim claimed claiming claims clampaje clara claramente
claras clareza claritromicina claro claros clase clasico clasificacion class classe classes classic
classical classified classroom claudicacion clausula clausulas clavicula clavulanico clean clear clearly
click client climate climbing clindamicina clinica clinicamente clinicas clinico clinicos clinics clock
clonazepam clorhexidina cloro cloruro close closed closely closer closes closing clothes clothing
cloxacilina clt club clubs cm cms cmv co coacao coach coacusados coaduna coadyuvante coagulacion coagulo
coagulopatia coagulos coast coastal coat coator coatora cobertura cobranca cobre cocaina coche cociente
cocientes cocktail code codigo codo coeficiente coerente coffee cofres cogita cognicao cognitive cognitivo
coherencia coibir coincidiendo coisa cojera cola colaboracion colaciona colacionados colageno
colangiografia colapso colateral cold coleccion colecciones colecistectomia colecistitis colectomia
colector coledoco coledocolitiasis colegiado colendo colestasis colesterol coleta coletiva coletivo colgajo
colgajos coli colico colicos coligacao coligacoes colirio colitis collaboration collateral colleagues
collecte collected collecting collection collections college coloboma coloca colocacion colocada colocado
colocamos colocando colocandose colocar colocaron coloco colon colonias colonica colonies colonoscopia
color coloracion colores colostomia colour column columna coluna coluria com coma comandante comando
comarcal comb combatida combinacion combinada combinado combination combine come comeback comedy
comentarios comento comenzado comenzar comenzo comerciais comercial comes cometido comfortable comida
comidas comienza comienzo coming comision comissao comissoes comisura comite commander comme comment
comments commercial commis commission commissioner commitment committed committee commodity common commun
commune communiquer communities community como comp companies company comparecer comparecio compared
comparison compartimento comparu compasivo compatible compatibles compativeis compativel compensatoria
compete competencia competencias competente competentes competindo competition complaining complaint
compleja complejo complementacao complementar complementares complementaria complementarias complementario
complementarios complemento completa completado completamente completando completar complete completed
completely completo complex complexidade compliance complicacion complicaciones complicada complicado
complicated compoe compoem componente componentes compor comporta comportamento comportamiento comportement
composee composicao composicion composition compra compras compreensao comprehensive comprenait compresion
comprime comprimia comprimido comprimidos comprimiendo comprobamos comprobando comprobandose comprobar
comprobatorios comprobo compromete comprometia compromiso compromisso comprovacao comprovada comprovado
comprovante comprovantes comprovar comprove comprovem comprueba compte compuesta compuesto computada
computarizada computer computerizada computing computo comte comum comun comunicacao comunicacion
comunicado comunicar comv con concava concede concedente conceder concedida concedidas concedido concedidos
concedio conceito concentracao concentracion concentraciones concentrado concentrados concentration
concentrica concept concepts concern concernait concernant concerne concernentes concerns concert concerts
concessao concessionaria conciencia conclui concluido concluir concluiu conclusao conclusion conclusions
conclusoes conclut concluye concluyente concluyentes concluyo concomitante concorrente concorrentes
concreta concretamente concrete concreto condado condamna condamnation condamne condao condena condenacao
condenacoes condenada condenado condenados condenando condenar condenatoria condeno condenou condensacion
condicao condicion condicionada condicionado condicional condiciones condicoes condilo condition
conditionnelles conditions condolences condrosarcoma conducao conduccion conduct conducta conductas
conducted conducto conductos conduta condutas condutor conduzir conectivo conexion confere conference
conferida conferir confessou confidence confident confidentialite configura configuracao configuracion
configurada configurado configuram configurando configurou confined confirm confirma confirmaba confirmacao
confirmacion confirmada confirmado confirman confirmando confirmandose confirmar confirmaron confirme
confirmed confirmo confirms confissao conflict conflito confluentes conforme conformement conformidad
conformidade confronto confunde confused confusion confusional congelacion congenita congestion congestiva
conglomerado congrats congratulations congruentes conhece conhecer conheceu conhecida conhecido conhecidos
conhecimento conheco conjunta conjuntamente conjuntiva conjuntival conjuntivitis conjuntivo conjunto
conjuntura connected connection connections cono conocida conocidas conocido conocidos conocimiento
conquanto consagrado consanguineos consciencia consciente consecuencia consecutivas consecutivos consegue
conseguinte conseguir conseil conseiller conseillers conseils conselho conselhos consensus consentimiento
consequence consequences consequencia consequencias consequente consequentemente conserva conservacion
conservada conservadas conservado conservador conservadora conservadoras conservados conservando consider
considera considerable consideracao consideracoes considerada consideradas considerado considerados
consideramos considerando considerar consideration considerations considere considered considering
considero consignada consignado consignar consignou consigue consiguiendo consiguiendose consiguiente
consiguio consiste consistencia consistent consistente consistentes consistia consistio consoante
consolidacao consolidacion consolidado consolidou consonancia consta constant constante constantes
constantly constar constata constatacao constatada constatadas constate constato constatou conste
constitucionais constitucional constitucionalidade constitucionalmente constituee constituem constituencies
constituency constituer constitui constituicao constituida constituidas constituido constituidos
constituindo constituir constituyo constrangimento constricao construcao construction construtora
consubstancia consubstanciada consulta consultado consultar consultas consultation consulte consulto
consumacao consumado consumer consumidora consumo consumption conta contaba contact contacta contactaba
contacted contacto contados contagem contain containing contains contar contas contato contem contempla
contemporary contenia contenian contenido conteniendo content contest conteudo context contexto contida
contidas contido contidos continua continuaba continuacion continuando continuar continue continued
continues continuidad continuidade continuo contorno contornos contra contract contracts contradicao
contraditorio contralateral contraminuta contraprestacao contraria contrariando contrariedade contrario
contrarrazoes contrast contraste contrat contratacao contratacoes contratada contratado contratados
contratante contratantes contrato contratos contratuais contratual contre contribuicao contribuicoes
contribuinte contribution contributions control controlada controladas controlado controlar controle
controles controlo controls controversia contudo contusion convencao convencimento convencional
conveniencia conveniente convenio convenios convention conventional conversas conversation conversational
conversations conversion convertida conviccao convicted convivencia convivido convocado convoy convulsion
convulsiones convulsivo convulsivos cook cool coordinate copia copias copied copies coprocultivo copy
copyright corazon cordal cordon cordones core coriorretiniana cornea corneal corneales corner coroidea
coroides corona coronal coronales coronaria coronarias coronario coronariografia coronoides corpo corporal
corpus corpuscular correcao correccion correct correcta correctamente correcto corregida corregido
correicao correio corrente correo correspondance corresponde correspondencia correspondente correspondentes
corresponder correspondia correspondiente correspondientes correspondio correta correto correu corrobora
corruption corta corte cortejo cortes corteza cortical corticales corticalizados corticoide corticoideo
corticoides cortisol corto cos cosas cost costal costales costilla costrosas costs cotejo cotrimoxazol
could council councillors count countdown counter countries country counts coupable couple cour courage
cours course courses court courts cousin cover coverage covered covering covers cp cpc cpf cpk cpm cpp cppm
cr craneal craneales craneo craneotomia craniectomia crap crash crashed crashes crazy cream create created
creating creatinina creatinquinasa creation creative creciendo crecimiento credenciados credit credito
creditos crema crepitacion crepitantes crer cresta crew criacao criada criar cricket crime crimes criminais
criminal criminosa criminoso crioglobulinas criou crisis cristales cristalino criterio criterios critica
critical criticas criticism critics crohn cromatina cromogranina cromosoma cronica cronicas cronico
cronicos cronograma crops cross crossing crowd crowds crucial cruise cry crying cu cuadrado cuadrante
cuadrantes cuadro cuadros cual cuales cualquier cuando cuantia cuantificacion cuanto cuarta cuarto cuatro
cubierta cubiertas cubierto cubital cubito cubrir cuello cuenta cuerdas cuero cuerpo cuerpos cuestion
cuidado cuidados cuidou cuisine cuja cujo cujos culpa culpabilidade culpable culposa cultivadores
cultivateurs cultivo cultivos cultura cultural culture cumplia cumplir cumpre cumprida cumprido cumprimento
cumprindo cumprir cumulacao cunho cup cupula cura curacion curado curas curator curetaje current currently
cursa cursando curso cursos curva curvatura custas custeio custo custodia custody customer customers custos
cut cutanea cutaneas cutaneo cutaneos cute cuts cuya cuyo cuyos cv cycle cyclone cyclones da dabei dachte
dad dada dadas dado dados dadurch dafur dagegen daher dahin dai daily dairy damage damalige damaligen
damals damit damn danach dance dancing dando dandose daneben dangereux dangerous danish dank danke dann
dano danos danoso dans daquela daquelas daquele daqueles dar daran darauf daraufhin daraus darf dargestellt
darin dark darstellt daruber darum darunter das dasatinib dass dat data database datas date dated daten
dates dato datos dauer dauern dauert daughter davon davor day days dazu de dead deadline deadly deal
dealing deals deambulacion dear death deaths debajo debate debatida debats debe debia debido debidos debil
debilidad debilmente debito debitos debouta debris debt debut decades december decent decide decided
decidida decidido decidiendose decidimos decidindo decidio decidir decidiu decimo decir decisao decision
decisions decisoes decisum declara declaracao declaracion declaraciones declaracoes declarada declarado
declarados declarando declarar declararam declaration declarations declaratorios declare declaree declaro
declarou decline decorre decorrencia decorrente decorrentes decorrer decorreu decorridos decreta decretacao
decretada decreto decubito dedicated dedication dedo dedos deduzida deduzidas deduzidos deep deeply defeat
defeated defecto defectos defekten defekter defektes defence defende defender defendeur defending defensa
defense defensiva defensivo defensor deferee deferente deferida deferidas deferido deferimento deferir
deferiu defesa deficiencia deficiency deficiente deficit deficits define defined definicao definicoes
definida definidas definido definidos definiert definir definitely definition definitiva definitivamente
definitivo defiro deflazacort deformaba deformidad degeneracion degenerativos deglucion degree degrees
dehiscencia deixa deixando deixar deixou deja dejamos dejando dejar dejo dejt del dela delai delante delas
delayed delays dele delegacao delegado delegue deles deleterious delgada delgado deliberacao deliberacoes
deliberou delicious delimitada delimitadas delimitado delimitados delimitar delineada delineado delinquir
delitiva delito delitos delivered delivery dem demais demand demanda demandada demandado demandante
demandantes demandaria demandas demande demander demandes demands demas demnach demo democracy demon
demonstra demonstracao demonstrada demonstrado demonstram demonstrando demonstrar demonstrate demonstrativo
demonstre demonstrou demora demostrandose demostrar demostraron demostro demuestra den denegacao denegada
denegado denegar denegatoria denego denegou denen denied denke denken denn dennoch denominada denominado
densa densidad denso dental dentaria dentarias dentario dentarios dentre dentro denuncia denunciado
denuncias deny departamento department depend depende dependencia dependentes depender dependiente
depending deplecion depoente depoimento depoimentos depois deportiva deposa depose deposicion deposiciones
depositario deposito depositos depot depreende depresible depresion depresivo depression depuis depuracion
deputado deputados der deram derecha derechas derecho derechos derem deren deriva derivacion derivaciones
derivada derivadas derivado derivo dermatitis dermatologia dermis dernier derniere deroules derrame derzeit
des desafetacao desaparece desaparecer desaparecido desapareciendo desaparecieron desaparecio desaparicion
desaprovacao desarrolla desarrollado desarrollar desarrollo desaturacion desbridamiento descamacion
descanso descarga descargas descarta descartado descartan descartando descartandose descartar descartaron
descartarse descarto descendente descenso desclassificacao descompensacion descompresion desconexion
desconocida desconocido desconstituir describe described describen describes describia describio
descripcion descrita descritas descrito descritos descubre descubrio descuido descumprimento desde deseaba
desembargador desembargadora desempenho desencadenante desenvolvida desenvolvido desenvolvimento
desequilibrio desercao desertor deserve desestimado desestimo desfavor desfavorable desgarro deshalb
deshidratacion deshidrogenasa design designada designado designe designed designer designo designs
desincumbiu desire deslinde deslocamento deslustrado desmembramento desmina desnecessaria desnutricion
desocupacao desorientacion despacho despeito despejo desperate despesa despesas despido despistaje despite
desplaza desplazaba desplazado desplazamiento desplazando desprendimiento desprendimientos desprovido
desprovimento despues desrespeito dessa dessas desse dessein dessen desses dessous dessus desta destaca
destacaba destacaban destacable destacables destacado destacamos destacan destacando destacar destaco
destacou destaque destaquei destarte deste destes destinacao destinada destinado destinados destinatario
destination destinations destino destroy destroyed destruccion destruia desviacion deswegen detail detailed
detaillierten details detained deteccion detecta detectada detectado detectan detectandose detectar
detectaron detectarse detecto detem detencao detencion detener detenido detenidos detention detenu detenus
deterioro determina determinacao determinacion determinaciones determinada determinadas determinado
determinados determinando determinar determinaron determination determine determined determino determinou
detras detrimento deu deudor deutlich deutliche deutsche deutschen deutscher deux deva devaient devait
devam devant devastating deve devedor develop developed developing development devem devendo dever devera
deverao deveres deveria deveriam device devices devida devidamente devidas devido devidos devolucao devpt
dexametasona dez dezember dezembro dh di dia diabetes diabetica diabetico diafisis diafragma diagnostica
diagnosticada diagnosticado diagnosticas diagnostico diagnosticos dialisis dialogos diametro diametros
diante diaria diarias diario diarios diarrea diarreas diary dias diatermia diazepam diccao dich dicha
dichas dicho dichos dicht diciembre dick diclofenaco dictada dictamen dicto did die dieciocho died dienen
dienst dienstag dient diente dientes dieron dies diese diesem diesen dieser dieses diesmal diet dieta
dietetica dietetico diez diferenca diferencas diferencia diferenciacion diferenciadas diferenciado
diferencial diferente diferentes diferido difference differences different difficile difficult difficulties
dificil dificuldade dificultaba dificultad dificultades difusa difusamente difusas difusion difuso difusos
diga digestiva digestivo digestivos digital digitalmente digite dignidade dignity digo dilacao dilatacion
dilatada dilatadas dilatado dilatados diligencia diligencias diluciones dimension dimensiones dinamica
dinheiros dinner dinosaur dio dioptrias diploe diploma diplomas diplopia dir dire direcao direccion direct
directa directed directeur direction directly directo director directors directory direito direitos direkt
direta diretamente diretores diretorio diretorios diretrizes dirigee dirigida dirigido dirimir disability
disappointed disartria disaster discal disciplina discipline disco discover discovered discrepancia
discreta discretamente discretionnaire discreto discriminacao discriminacion discrimination discuss
discussao discussed discusses discussing discussion discute discutida discutidas discutido discutidos
discutir diseccion diseco diseminacion diseminada diseminadas disfagia disfonia disfuncion diskussion
diskutiert dislipemia dismetria disminucion disminuida disminuido disminuir disminuye disminuyendo
disminuyo disnea disparo disparos dispensa dispensado dispensou dispepsia dispersos displacement displasia
display dispoe dispoem dispondo disponen disponer disponham disponible disponibles disponiveis dispor
disposicao disposicion disposicoes dispositif dispositions dispositivo dispositivos disposto dispuestas
dispuesto disputa dispute disse dissenso dissertation dissidio disso dissolucao distal distales distance
distancia distant distante distendida distendido distension distermica distincao distinction distinta
distintas distintos distorsion distraccion distractor distres distribucion distribuicao distribuidas
distribuidora distributed distribution district distritais distrital distrito distrofia disuria dit dito
diuresis diuretico diureticos diurna divergencia divergente divers diversa diversas diverse diversity
diverso diversos diverticulitis diverticulo diverticulos diverticulosis divida dividas divided divisorias
divulgacao diz dizer dj dje dl dm dna dnt do doacao doble dobutamina doce docetaxel doch doctor doctors
document documentacao documental documentation documento documentos documents does dog dogs doing dois doit
dokument dollar dollars dolo dolor dolores dolorosa dolorosas doloroso dolorosos domain domestica domestico
domicile domiciliaria domiciliario domicilio dominante domingos dommages don donacion donante donated
donation donations donc donde done donner donnerstag dont door dopamina doppelt doppler dor dorf dorsal
dorso dorsolumbar dort dortigen dos dosificacion dosis dossier dotacoes dou double doubt douta douto
doutrina doutrinaria down downed download downpours downtown dp dpca dpvat dr dra draft drama draw drawing
dream dreams drei drena drenaje drenajes dress dressing drin dringend drink drinking drinks dritte dritten
drive driven driver drives driving drogas drohen droht droit droits drop dropped drops drove druck drug
drugs dry du duas dubio ductal dudas dude dudosa due duel duodenal duodeno dura duracao duracion dural
duramadre durante duras durch durchaus durchgefuhrt durchs durchsage durchsetzen duree durfen durfte
durften during duro dust dutch duty duvida duvidas duzentos dvd dying ea each earlier early earned earnings
ears earthquake easier easily east eastern easy eat eating eats eb eben ebenfalls ebenso ebola ec ecclesial
ecg echt eco ecocardiografia ecocardiograma ecodirigida ecoendoscopia ecogenicidad ecogenico ecografia
ecografias ecograficamente ecografico ecograficos economia economic economica economico economy ecoule
ecrit ecrites ectasia eczema ed edad edema edemas edematosa edicao edificacoes edificio edit editada edital
edition editor editors educacao educando education educational eeg eegimaa efectivo efecto efectos efectua
efectuar efectuaron efectuo efeito efeitos efetiva efetivada efetivamente efetividade efetivo efetuado
efetuados efetuar effect effective effects effet efficient effort efforts eficacia eficaz eficazes
eficiencia egal egalement egard eggs egide egregia ehemalige ehemaligen eher eia eigene eigenen eigenes
eigentlich eight ein eindruck eine einem einen einer einerseits eines einfach einfache einfacher einfluss
einfuhrung eingefuhrt eingerichtet eingeschrankt eingesetzt eingesetzten eingestellt eingeweiht einige
einigen einmal eins einsatz einschrankungen einsehen einsetzen einspurig einst einwohner einzelne einzelnen
einzige einzigen eis either eje ejecucion ejerce ejercicio ejercicios ejes el ela elaboracao elaborado
elaborar elas elastica ele elected election elections electiva electoral electric electrical electricity
electrico electrocardiograma electrodo electroencefalograma electroforesis electrolitos electromiograma
electronico elegido eleicoes eleitorais eleitoral element elemental elemento elementos elements elencados
eles eletrica eletronica eletronicamente eletronico elevacion elevada elevadas elevado elevador elevadores
elevados elf eligendo eliminacion eliminar eliminate elisa elite ella ellas elle ello ellos elongacion else
eltern elu em ema email emails emanado embarazada embarazo embargada embargado embargante embargo embargos
embassy embolizacion embolos embora emenda ementa ementado ementas emerge emergency emg eminente
eminentemente emision emissao emission emissions emitidas emitio emitiu emocional emotional empeche empeora
empeorado empeoramiento empeoro empezando empezo empfohlen empiema empirica empirical empiricamente
empirico empleado empleados empleando empleo employees empreendida empreendimento empregado empregador
empregadora empregados empregaticio emprego empresa empresarial empresas emprestada emprisonnement en
enalapril encaminhada encaminhamento encaminhar encapsulada encapsulado encargo encargos encefalica
encefalitis encefalo encefalopatia encerramento encia encima encontra encontraba encontraban encontrada
encontrado encontrados encontramos encontrando encontrandose encontrar encontraron encontrarse encontrava
encontro encore encouraged encouraging encuentra encuentran end ende ended enden endereco endet endgultig
ending endlich endocarditis endocrinologia endometrial endometriosis endoprotesis endoscopia endoscopica
endoscopicamente endoscopico endoscopicos endoscopio endotelio endotraqueal endovenosa endovenoso ends
enema enemas enemy energia energie energy enero enfant enfants enferma enfermedad enfermedades enfermeria
enfermo enfisema enfrentar eng engagement engagiert enge englischen english engrosada engrosado
engrosamiento enhanced enjambment enjoy enjoyed enjoying enlentecimiento enolasa enolico enolismo enorme
enough enoxaparina enquadramento enquanto enquete enquetes enriquecimento enrojecimiento ensanchamiento
ensayo enseja ensejar ensino ensuite ensure entanto entao entdeckt ente entende entender entendeu entendida
entendido entendimento entendo entendre entendu enter enteral entered entering entertaining entertainment
entes entfallen entfallt entfernt entgegen enthalten entidade entidades entire entitled entlang entlassen
entlassungen entnehmen entonces entorno entorpecentes entra entrada entre entree entrega entregar entregues
entretanto entrevista entro entry entscheiden entscheidenden entscheidet entscheidung entschied entschieden
entsprechend entsprechenden entspricht entstand entstanden entstehen entsteht entweder entwickeln
entwickelt entwickelte entwickelten entwicklung enucleacion enunciado envia enviada enviado enviar envio
environ environment environments envolve envolvendo envolvidos enzima enzimas eosinofilia eosinofilo
eosinofilos epic epidermidis epidermis epidermoide epididimo epidural epigastralgia epigastrico epigastrio
epigrafe epilepsia epilepticas epiplon episode episodio episodios epistaxis epitelial epiteliales epitelio
epitelioide epiteliopatia epoc epoca epr equal equality equilibrada equilibrio equipamentos equipe
equipment equipo equitable equivalence equivalente equivoco er era eram eran erario erbaut erdbeben erde
erdrutsch ereccion ereignete eresmas erfahren erfahrung erfasst erfolg erfolgreich erfolgt erfolgte
erforderlich erfullen erfullt erga erganzt ergebnis ergebnisse ergibt erhalt erhalten erhaltlich erhebliche
erhielt erhoben erhoht erinnern erinnert erinnerte eritema eritematosa eritematosas eritropoyetina erkannte
erkennen erklaren erklart erklarte erlaubt erlautert erlebt erlitten ermittelt ermittlungen ermoglicht
ernannt erneut erneuten eroffnet eroffnete erosion erosiva erreichbar erreichen erreicht erreichte
errichtet erro erronea error errors ersatz ersatzverkehr erscheinen erscheint erschien erschienen ersetzt
erst erste erstellt ersten erster erstes erstmal erstmals erteilt erupcion erwahnt erwarten erwartet
erwartungen erweitert erwischt erworben erzahlt erzeugt erzielt erzielte es esa escafoides escala
escalofrios escamosa escamoso escape escaping escapular escara escasa escasas escaso escasos escision
esclarecer esclareceu esclarecimentos escleral escleritis esclerosis escolar escopia escopo escozor escrita
escritas escrito escrotal escroto ese esencial esfenoidal esfera esferas esferica esfinteres esforcos
esfuerzo esfuerzos esofagica esofagicas esofagico esofagitis esofago esos espacio espacios espalda espasmo
espasticidad especiais especial especiales especialidad especialidade especialista especializada
especializado especially especialmente especie especifica especificadas especificamente especificar
especificas especifico especificos especimen espectro espeque espera esperado esperar espermatico espesor
espinal espirometria espironolactona esplenectomia esplenica esplenicas esplenico esplenomegalia
espondilitis espondilodiscitis esponja esponjas espontanea espontaneamente espontaneo esposa esputo
esquadrias esquema essa essas essay esse essence essencia essenciais essencial essencialmente essential
esses est esta estaba estaban estabelece estabelecendo estabelecer estabeleceu estabelecida estabelecidas
estabelecido estabelecidos estabelecimento estabilidad estabilidade estabilizacion estabilizado estabilizar
estable establecer establecido establecio estables establish established estadiaje estadio estadios estado
estados estaduais estadual estagiario estagiarios estagio estagios estamos estan estancia estandar estando
estao estar estara estaria estas estatais estatal estate estatica estatura estatutaria estatutario
estatutarios estatuto estava estavam este esteatosis esteira esteja estejam estenosante estenosis esteril
esteriles esternal esternon esteroideos esteroides estes estetica estetico estima estimado estimant
estimate estimated estimates estimativa estime estimo estimulacion estimular estimulo estimulos estipulada
estipulado estireno estirpe esto estocados estomago estos estrabismo estradas estranha estratificado
estrenimiento estres estricto estridor estrito estrogenos estroma estromal estructura estructuras estrutura
estruturacao estudante estudantes estudiada estudiado estudiados estudio estudios estudo estuvieron estuvo
et etabliert etaient etait etambutol etanercept etant etapas etat etc ete etilismo etiologia etiologico
etliche etmoidales etnia etoposido etrangeres etre etwa etwas eu euch eupneico eur euro europaische
europaischen europea european europeenne europeo eut eutocico eux eva evacuacion evacuado evacuadora
evacuando evacuar evaluacion evaluada evaluar evaluo eve even evening event evento eventos events eventuais
eventual eventually eventualmente ever every everybody everyday everyone everything everywhere evidence
evidencia evidenciaba evidenciaban evidenciada evidenciado evidencian evidenciando evidenciandose
evidenciar evidenciaron evidenciarse evidencias evidencio evidente evidentemente evidentes evil evitando
evitar evocados evolucion evoluciona evolucionado evolucionando evoluciono evolution evolutivo evolving ex
exact exactly exam exame examen examenes examinados examinar examinaria examine examined examiner examino
example examples exams exantema exarado exatamente exato exaurimento excavacion excecao excecoes excelente
excellent excepcion excepcionais excepcional excepcionalidade except exception excepto excerto excesiva
exceso excessive excesso exceto exchange excision excited exciting excludente excluido excluir exclusao
exclusion exclusiva exclusivamente exclusive excrecente excrecion excretora excuse execucao executar
execute execution executiva executivo executoriedade exemplo exenta exercant exerce exercendo exercer
exercicio exercise exeresis exfumador exhibit exhibits exige exigences exigencia exigencias exigibilidade
exigida exigidas exigido exigidos exigir exigiveis exigivel exist exista existe existen existencia
existente existentes existia existian existiendo existieren existiert existindo existing existir exit exito
exitus exma exmo exodoncia exofitica exoftalmometria exoftalmos exordial expanded expandia expanding
expansion expansiva expansivo expansor expansores expect expectante expected expecting expectoracion
expedicao expedido expediente expensas expensive experience experienced experiences experiencia
experimental experimento experiments expert experten expertise experts explain explained explains explica
explicacion explicado explicar explicita explicou exploracion exploraciones exploradora explorar explore
explorer explosion exposicion exposta expostas exposto exposure expresion express expressa expressamente
expressao expressed expresso expuestos expulsado expulsion expuso extant extend extended extendia extendido
extendiendose extensa extensao extensas extension extensive extenso extent exteriores externa externas
externo externos extiende extincao extinta extinto extirpa extirpacion extirpada extirpado extirpar extirpo
extra extraccion extraconal extracorporea extrae extrahepatica extrai extraida extraido extrajeron extrajo
extranjero extrano extranos extraoral extraordinaria extraordinario extraperitoneal extras extrato
extravasacion extravio extreme extremely extremidad extremidades extremo extremos extrinseca extrinseco
extrinsecos extrusion extubacion exudado exudados exudativo eye eyes fa fabricados fabricante fabricantes
facade face facebook faced faces facetas facial faciales facil facilitar facilitate facilities facility
facilmente facing faco facoemulsificacion fact factor factores factors factory faculdade faculty fahrbahn
fahre fahren fahrer fahrgaste fahrplan fahrstreifen fahrt fahrtausfalle fahrtausfallen fahrten
fahrtrichtung fahrzeiten fahrzeug fahrzeuge fahrzeugen fahrzeugstorung fail failed fails failure fair faire
fairly faisait fait faith faits fake falar falha falhas fall fallece fallecida fallecido falleciendo
fallecimiento fallecio fallen falling fallo falls fallt falou falschfahrer falso falsos falta fame familia
familiar familiares familie familien families famille family famous fan fand fanden fangt fans fantastic
far faringe faringeo farmacia farmaco farmacologico farmacos fascia fasciculos fase fases fashion fast
faster fat fatal father fatica faticas fatico fatiga fato fator fatos fatura faturas faute faveur favor
favorable favorablemente favoravel favorecer favorite favour favourite fax faz fazendo fazer fb fc fe fear
fears feature featured features featuring feb febrero febricula febril febriles februar february fecha
fechas federacao federais federal fee feedback feel feeling feelings feels feet fehlen fehlt feiern feita
feitas feito feitos fell fellow felt female femenina femenino femoral femorales femur fenilalanina
fenitoina fenomenos fenotipo fentanilo feocromocitoma ferias ferritina ferro ferropenica ferroviarios ferry
fertig ferula fest festgelegt festgenommen festival festivals fetal feto fevereiro few fez ff fgts fi
fianca fianza fibras fibrilacion fibrina fibrinogeno fibrobroncoscopia fibrohistiocitoma fibroma fibrosa
fibrosis fibroso fica ficam ficando ficar ficou fiction fiebre fiel field fields fifth fight fighter
fighting figura figurar figuras figure figuren figures fija fijacion fijada fijador fijo file fileiras
files filho filiada filiar filing fill filled film filming films filtrado filtro fim fin fina finais final
finale finales finalidade finalizacion finalizado finalizando finalizar finally finalmente finance
financeira financeiras financeiro financeiros financial financiamento finanziert finas find finde finden
findet finding findings finds fine fined fines fing finish finished finishing fino fins fio fire fired firm
firma firmada firmado firmados firmar firme firmemente firmen firmou first fis fiscais fiscal fiscale
fiscales fiscalizacao fiscalizar fiscalizou fish fishing fisica fisicas fisico fisiologico fisioterapia
fistula fistulas fistuloso fisura fit five fix fixa fixacao fixada fixado fixados fixando fixar fixe fixed
fixee fixo fixou fl flache flag flagrante flanco flash flat flemon flexible flexion flight flights flooding
floor flora flow flowers flows fls flucht fluctuacion fluctuante fluge flughafen fluid fluido fluidos
fluidoterapia flujo flujos fluoresceina fluoresceinica fluorescencia fluss fly flying fo foam focal focales
focalidad focalmente foco focos focus focused foi fois folge folgen folgende folgenden folgeverspatungen
folgt folgte folgten folha folico folicular foliculos folks follow followed followers following follows
fonctions fond fondamentales fonde fondo fonte fontes food foot footage football for fora foram forca
forcas force forced forces forcoso fordern fordert forderte forderung forecast foreign forem forense
forever forget forgot fork form forma formacao formacion formaciones formada formadas formado formais
formal formalidade formalizado formalmente formando formas format forme formed former forms formula
formulada formulado formulados formulaire formular formulario fornecedores fornecer fornecimento fort
fortan forth fortune forum forward forwarded fosa fosas fosfatasa fosfato fosforo fosse fossem foto
fotocoagulacion fotofobia found founded founder four fourth fovea foveal fr fracaso fraccion fraccionada
fracciones fractura fracturas frage fragen fragmento fragmentos fragt frais frame franca franzosischen frau
fraud fraude frauen frecuencia frecuente frecuentes free freedom frei freie freien freigegeben freilich
freitag french frente frequently fresa fresado freuen freund freunde fri fria friable friday friend
friendly friends frio frisar from front frontal frontales frontoparietal frotis fruh fruhen fruher fruhere
fruheren frutas fuck fucked fucking fue fuego fuel fuente fuera fueran fueron fuerte fuerza fuese fuga fuhr
fuhren fuhrende fuhrenden fuhrman fuhrt fuhrte fuhrten fuhrung fui fulcro full fully fumador fumadora fumus
fun funcao funcion funcional funcionales funcionalidad funcionamento funcionamiento funcionante funcionario
funcionarios funciones funcoes function functional fund fundacao fundacional fundacoes fundada fundado
fundamentacao fundamentada fundamentadamente fundamentadas fundamentado fundamentais fundamental
fundamentales fundamentally fundamentalmente fundamentam fundamentar fundamento fundamentos funding fundo
funds funduscopia funduscopica funeral funf funktioniert funny fur furent furosemida furs further fusao
fusiformes fusion fusocelular fuss fussball fut futil futura future futuro fvc fw fyi gab gabapentina gaben
gabinete gadolinio gafas gain gains galaxy galleon galleries gallery gallons galt game games gamma
gammaglobulina gammagrafia ganancia ganciclovir ganglio ganglionar ganglionares ganglios ganz ganze ganzen
ganztagig gap gar garantia garantias garantido garantir garde gas gases gasometria gaste gasto gastos
gastrectomia gastrica gastrico gastroesofagico gastrointestinal gastrointestinales gastroscopia
gastrostomia gather gathering gave gay geandert gearbeitet gebaude gebaut geben gebiet gebieten geblieben
geboren gebracht gedacht geeinigt gefahr gefahren gefangnis gefeiert gefolgt gefordert gefuhrt gefuhrte
gefullt gefunden gegangen gegeben gegen gegensatz gegenstande gegenuber gegrundet gegrundete gehalten
gehandelt gehen geholfen gehoren gehort gehorte geht geklart gekommen gel gelande gelang gelangen gelassen
geld gelegen gelegenen gelegt geleitet gelesen gelingt gelten gemacht gemass gemcitabina gemeinde gemeinden
gemeinsam gemeinsame gemeinsamen gen genannt genannte genannten genau genauen genauso gencat gender
generador general generale generales generalizada generalizado generalizados generally generate generated
generation generica generico genero genes genetico geniessen genital genitales genommen genotipo
gentamicina genug genugend genutzt geoffnet geographical geometry geplant geplanten gepragt gera gerade
gerador geradores gerais geral gerando geraten geraumt gerechnet gerecht gericht geriet geringe german
germenes germinal germinales gerne gesagt gesamte gesamten geschaft geschafte geschehen geschichte
geschichten geschieht geschlagen geschlossen geschrieben geschwindigkeit gesehen gesellschaft gesetz
gesetzt gesicht gesperrt gespielt gesprach gesprengt gestacion gestacional gestaltet gestao gestartet
gestellt gestern gesteuert gestiegen gestoppt gestor gestorben gestort gestrichen gestrigen gesucht get
getan getotet getragen getrennt getroffen gets getting gewahlt gewalt gewann gewerkschaft gewesen gewinn
gewinnen gewohnt gewonnen geworden geworfen gezahlt gezeigt gezwungen ggf ggt giant gibt gift gifts gigante
gigantes gilt ginecologia ginecologica ging gingen gingival girl girlfriend girls giro gis give given gives
giving glad glande glandula glandular glandulares glandulas glasgow glass glasses glaube glaubt glaucoma
gleason gleich gleiche gleichen gleichzeitig gleis gleise global globo globular globulina globuloso
glomerular glomerulonefritis glomerulos glow glucemia gluck glucosa gluten gluteo gmail gmt go goal goals
gobierno god goes going gold golf golpe gon gone gonna good goodbye gorgeous got gota goteo gotta
gouvernement gov governador government governments governo governor govt goza gpt gr grab graca grad
gradiente grado grados graduacao graduado gradual gradualmente gram grammar gramos gran grand grande
grandes granulacion granular granulocitos granuloma granulomas granulomatosa granulos graphic grasa grasas
graso grasos gratificacao gratificacoes gratuita grau graus grave gravedad graves gravida gravidade great
greater greatest greek green greffier grenze grew griechischen grief grifamos grifei griff grifo grifos
gris grisacea grosor gross grosse grossem grossen grosser grossere grosseren grosses grosste grossteil
grossten ground group groups grow growing growth gruesa gruesas grueso grund grunden grunder grundete
grundsatzlich grundung grupo grupos gruppe gt guarantee guarda guardia guerra guess guest guests guia
guiada guias guide guilt guilty guisa guitar gultig gun gusto gut gute guten gutes guy guys gva gy gym ha
hab habe habeas habeis haben haber haberse habia habian habido habiendo habiendose habilitado habito
habitos habitual habituales habitualmente habla habt hace hacen hacer hacerse haces hacia haciendo had haha
hahaha hahahaha hair haja hajj halb halbe half halfte hall halla hallando hallandose hallaron hallazgo
hallazgos hallo halo halt halte halten haltestelle haltestellen han hand handed handel handelt handle
handler hands hangen hangt happen happened happening happens happy haptoglobina hard harder hardly harmonia
harsh hart harten has hashtag hasta hat hate hatte hatten haufig hauptsachlich hauptstadt haus hauser have
havendo haver havera haveria havia havido having hay haya hb hc hd he head headache headed headline
headlines headquarters heads health healthy hear heard hearing heart heat heavy heces hecho hechos heftig
height heimat heiraten heisst hektorpn held helfen helicoidal hell hello help helped helpful helping helps
hemangioma hemangiomas hematemesis hematica hematico hematicos hematies hematocrito hematologia
hematologica hematologico hematoma hematomas hematuria hemiabdomen hemianopsia hemicara hemicolectomia
hemicuerpo hemiescroto hemimandibula hemiparesia hemisferio hemitorax hemocultivo hemocultivos hemodialisis
hemodinamica hemodinamicamente hemodinamicas hemodinamico hemoglobina hemoglobinuria hemograma hemolitica
hemoptisis hemorragia hemorragias hemorragica hemorragicas hemorragico hemos hemostasia hemotorax
hemovitreo hendidura heparina hepatica hepaticas hepatico hepaticos hepatitis hepatocarcinoma
hepatoesplenomegalia hepatomegalia hepatopatia hepatotropos her heraus here hergestellt herida heridas
hermana hermanas hermano hermanos hernia herniacion herniorrafia herpes herpetica herr herrschaft herrscht
herself herum hervor heterocigosis heterogenea heterogeneas heterogeneo heute heutige heutigen heutzutage
hey hg hi hialino hialoides hiato hicieron hidatidico hidatidosis hidratacion hidrica hidrocefalia
hidrocele hidroclorotiazida hidronefrosis hidrotorax hielt hielten hier hierarquia hierbei hierro hiess
hifema higado high higher highest highlighted highlights highly higiene hija hijo hijos hilarious hilfe
hiliar hilio hilo him himself hin hinaus hinchazon hing hingegen hinten hinter hintergrund hinweis hinweise
hinzu hip hiperactividad hiperbilirrubinemia hipercalcemia hipercaptacion hipercoagulabilidad
hipercolesterolemia hiperecogenica hiperemia hiperfluorescencia hiperfluorescente hiperglucemia
hiperintensa hipernatremia hipernefroma hiperostosis hiperparatiroidismo hiperplasia hiperpotasemia
hiperproteica hiperreflexia hipersenal hipersensibilidad hipertensa hipertension hipertenso hipertonia
hipertrofia hiperuricemia hipoacusia hipoalbuminemia hipocalcemia hipocondrio hipodensa hipodensas
hipodenso hipoecogenica hipoecoica hipoestesia hipofluorescencia hipofluorescente hipogastrica hipogastrico
hipogastrio hipointensa hipointensidad hipomagnesemia hiponatremia hipoplasia hipopotasemia hiporreflexia
hipotensa hipotension hipotenso hipotermia hipotese hipoteses hipotiroidismo hipotonia hipoventilacion
hipovolemico hipoxemia hire his histerectomia histiocitos histologia histologica histologicamente
histologico histologicos histopatologico historia historic historical historico historischen history hit
hits hitting hizo hla hmdc hoch hochsten hochwasser hodgkin hoegh hoffe hoffen hofft hohe hohen hoher
hohere hoheren hohes hoja hoje hold holding holds holen holiday holte hombre hombro home homem homeopathy
homes homicidio homme homocisteina homogenea homogeneo homologacao homologado homonima honey honeymoon
hongos honorarios honored honour hope hopefully hopes hoping hora horaria horario horarios horas horen
horizontal hormona hormonal hormonales hormonas horror hort hospital hospitalaria hospitalario
hospitalarios hospitalizacion hospitalizado hospitals host hostilizada hosting hot hotel hotels hotmail hou
hour hours house household houses housing houve houver houvesse how however hoy href hrs hta hto htt http
https hub hubiera hubieran hubo hueso huesos huevos hug huge huh human humana humano humanos humeral humero
humor hundert hundred hundreds hurt hurting husband iam ibuprofeno ic ice ich ictericia ictus icymi id
idade idea ideal ideas idee ideia idem identica identico identidade identifica identificacao identificacion
identificada identificado identifican identificando identificandose identificar identificaron identifico
identified identifies identify identity idiopatica idiot ido idoneidade if ifosfamida ig iga igg igm ignore
igual iguales igualmente ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres ii iii il ileal ilegal ilegalidade
ilegitimidade ileo ileocecal ileon ileostomia iliaca iliacas iliaco ilicita ilicito ilicitos ilicitude ill
illegal illegale illness ils ilustre im image imagem imagen imagenes images imagination imagine imatinib
imc imediatamente imediato iminente immediate immediately immer immigration imovel impact impacto impactos
impede impedia impedido impedimento impedir impeditivo impende impetracao impetrado impetrante impide
implantacion implante implantes implanto implement implementacao implementation implemented implica
implicaria impoe impor importa importance importancia important importante importantes importe
imposibilidad imposible imposicao impossibilidade impossible impossivel imposta impostas imposto impot
impotencia imprescindibilidade imprescindivel impresion impresiona impresionaba impressed improcedencia
improcedente improve improved improvement impugnacao impugnada impugnadas impugnado impugnar impuso
imputaban imputacao imputada imputado imputados in inadequacao inadimplemento inadimplencia inadimplentes
inadmisible inadmissao inadmissibilidade inadmissivel inalterada inaplicabilidade inaplicavel inativos
inaugurado inc incabivel incapacidad incapacidade incapacitante incapaz inch incidam incide incidencia
incidencias incident incidental incidente incidentes incidir incipiente incision incisional incisivo
incisivos inciso incisos include included includes including incluia incluian incluida incluidas incluido
incluidos incluindo incluir inclusao inclusion inclusive incluso incluye incluyendo incluyeron incluyo
incolume income incompatible incompetencia incompetente incompleta incompleto inconformismo
inconstitucionais inconstitucional incontinencia incontroversa incontroversas incontroverso incorporacao
increase increased increases increasing increasingly incredible incremental incrementar incremento incumbe
incumplimiento incurso indeed indeferido indeferimento indeferiu indefiro indem indemnizacion indenizacao
indenizatorio independe independence independencia independent independentemente independiente indetectable
indeterminada indevida indevidamente index indian indica indicacao indicacion indicada indicadas indicado
indicados indican indicando indicar indicated indice indices indicios indico indicou indiferenciado indique
indirecta indireta indispensaveis indispensavel individual individualmente individuals indocianina indolora
indoloro indubitavelmente induccion indulto induracion indurada indurado industrial industry ineficacia
inegavel ineinander inelegibilidade inelegibilidades inequivoca inerentes inespecifica inespecificas
inespecifico inespecificos inestabilidad inestable inevitable inexigibilidade inexiste inexistencia
inexistindo inexistir infancia infarto infeccion infecciones infecciosa infecciosas infeccioso infectado
infected inferior inferiores infiltra infiltraba infiltracion infiltraciones infiltrado infiltrados
infiltrante infiltrar infirmar inflamacion inflamatoria inflamatorias inflamatorio inflamatorios infliximab
influence influencia influenciar influential info infolge informa informaba informacao informacion
informacoes informada informado informando informar information informationen informations informe informes
informiert informo informou infos infra infracao infraconstitucionais infraconstitucional infraction
infractions infraorbitario infrarrenal infrastructure infrastruktur infraumbilical infringentes infusion
ingerencia ingesta ingle ingredients ingresa ingresada ingresado ingresando ingresar ingreso ingresos
ingresso inguinal inguinales inguinoescrotal ingurgitacion inhabitants inhalt inhibidores inicia iniciada
iniciado inicial iniciales inicialmente iniciamos inician iniciando iniciandose iniciar iniciativa inicio
initial initially initiated initiative initio injerto injertos injured injury injustificada inmediata
inmediatamente inmediatas inmediato inminente inmovilizacion inmunodeficiencia inmunofenotipo
inmunofluorescencia inmunoglobulinas inmunohistoquimica inmunohistoquimicas inmunohistoquimico
inmunohistoquimicos inmunologico inmunosupresor inmunosupresora innerhalb inobservancia inocencia inocente
inocorrencia inocua input inquerito inquestionavel inquiricao inquiry inr ins insalubridade insane insassen
insbesondere inscricao inscritos insects insel insercion inserido inserta insgesamt inside insight insights
insiste insolvenz inspecao inspeccion inspiration inspired installation instance instancia instancias
instaura instauracao instauracion instaurada instaurado instaurandose instaurar instauro instead
instilacion instilaciones institucion institucional institui instituicao instituicoes instituida
instituidas instituido instituidoras instituiu institutional institutions instituto instrucao instruccion
instruction instructions instrumento instrumentos insubsistente insuficiencia insuficiente insulina insumos
insurance insurgencia insuscetivel intake integra integracao integracion integrado integrais integral
integralidade integralmente integram integrantes integrar integridad integridade integro inteiro
intelectual intelligence intempestividade intencao intencion intencional intended intensa intensamente
intense intensidad intensiva intensivos intenso intensos intenta intentar intento intentos interaccion
interaction intercambio intercambios interceptacao interceptacoes interconsulta interes intereses
interessado interessant interessante interesse interesses interessiert interest interested interesting
interests interets interferon interior interjection intermedia intermedio intermitente interna
internacional internal internamiento internas international internationale internationalen interne internes
internet interno internos interosea interpoe interpos interposicao interposta interposto interpostos
interpretacao interpretacoes interpretado interpretar interpretation interpretativo interprete interpreto
interpuso interrogado interrogatorio interrogatorios interroge interrupcion interstellar intersticial
intervalo intervalos intervencao intervencion intervenciones intervenida intervenido intervening intervenir
intervention interviene interview interviewed interviews intervino intervir intestinal intestinales
intestino intima intimacao intimacoes intimado intimo into intolerancia intoxicacion intra intraabdominal
intracraneal intracraneales intradural intrahepatica intralesionales intramed intramuscular intranasal
intraocular intraoperatoria intraoperatoriamente intraoperatorias intraoperatorio intraoral intraoseo
intraperitoneal intratubular intratumoral intravascular intravenosa intravenoso intravenosos intravesical
intravitrea intrinseca intrinsecos intro introduccion introduce introduced introduite introdujo intrusion
intubacion intubado intuito invade invadia invalida invalidez invalidite invasion invasiva inversion inves
investigacion investigaciones investigado investigados investigate investigating investigation investment
inviabiliza inviavel invite invited invocado invocados invoice involved involving inyeccion inyecciones
inzwischen iodine iodised iones ionico iphone ipsilateral iptu ir irc irgendwie iris irish irradia
irradiacion irradiado irrecevable irregular irregulares irregularidade irregularidades irrelevante
irresecable irresignacao irritabilidad irritacion irritativo is isbn islamic island islands islotes
isocoricas isoniacida isonomia isquemia isquemica isquemico isso issue issued issues ist istmo isto it
italienischen item items itens itinere its itself iv ix izquierda izquierdas izquierdo izquierdos ja jahr
jahre jahren jahres jahrhundert jahrhunderts jahrige jahriger jahrlich jamais janeiro januar january
japanese javiertorresgomez jccm je jede jedem jeden jedenfalls jeder jedes jedoch jemand jene jener jet
jetzt jeweiligen jeweils job jobs join joined joining joint joke jokes joola jornada jortegacar jour
journal journalism journalist journalists journals journey judge judicando judiciaire judiciais judicial
judiciaria judiciario jueces juez juge jugea jugement jugendlichen juges juicio juiz juizes juizo julgada
julgado julgador julgados julgamento julgamentos julgar julgo julgou julho juli julio july jump junction
june junge jungen jungsten junho juni junio junta juntada juntadeandalucia juntado juntados juntamente
juntar junto juntou jurados juri juridica juridicamente juridicas juridico juridicos juridiction
juridictionnel juridique jurisdicao jurisdicionado jurisdicional jurisprudencia jurisprudencial juros jury
jus jusqu just justa justamente justica justice justicia justifica justificada justificadas justificar
justificasse justifications justificativa justificativas justifique justo justsaying juventud kalt kam
kamen kamera kammarratten kampf kampfen kann kannst kappa karriere katholischen kaum kb kcal keep keeping
keeps kehrte kein keine keinen keiner kennen kennt kept kern ketamina key kg ki kick kid kids kill killed
killer killing kills kilogramos kilometer kilos kind kinder kindern kinds kirche kiss klar klare klasse
klassen klassischen klein kleine kleinen kleiner kleinere kleineren kleines kloster km knapp knew know
knowing knowledge known knows ko koalition kollegen kollidierte komme kommen kommend kommenden kommt
komplett kompletten konig konkurrenz konne konnen konnt konnte konnten konsequenzen kontrolle kontrolliert
konzern kopf korean korper kosten kraft krieg krise kritik kritisiert kritisierte kummern kunden kundigte
kunftig kunst kunstler kurz kurze kurzem kurzen kurzfristigen kurzfristiger la label labetalol labial labio
labios labor laboral laboratorio lack lactante lactato laden lado lados lady lag lage lagen lager lagrimeo
laid lambda lamina laminectomia lampara lancados lancamento land lander landern landes lands lang lange
langen langer langsam langst language languages lansratten lantern laparoscopia laparoscopica laparotomia
lapso laquelle larga large largely larger largest largo laringe las laser lassen lasst last late later
lateral laterales laterocervical laterocervicales latest latidos latin laudo laudos laufe laufen lauft
laugh laughing launch launched launches laut lautet lavado lavados lavra law laws lawyer laxo lay lazy lc
lcr ldh le lead leader leaders leadership leading leads league learn learned learning lease least leave
leaves leaving leben lebens lebt lebte lebten leche lecho lechoso lectura lecture lectures led lediglich
leer leflunomida left leg legacy legais legal legales legalidade legalmente legen legend legislacao
legislador legislar legislation legislativa legislative legislativo legislature legitima legitimate
legitimidade legrado legs legt legte lehnte lehrer lei leicht leid leider leiomioma leiomiosarcoma leis
leisten leistung leistungen leiter leitete leitung leitura length lengua lenguaje lenta lentamente lentas
lente lento leoch lequel les lesao lesen lesion lesiones lesoes less lesson let letra lets letter letters
lettre lettres letzte letzten letzter letztlich leucemia leucocitaria leucocitos leucocitosis leucopenia
leur leurs leute leva levado levantadas levantamiento levaram leve level levels levemente leves
levetiracetam levofloxacino levotiroxina lexical ley lh lhe lhes li liberacion liberation liberations
liberdade libere libertad libertades liberte libertes librarians library libre libres licao licenca
licenciado licenciamento licenciement license licensed licht licitacao licitacoes licitantes licitatorio
lide lidocaina lie liebe lieber lief liege liegen liegt lies liess liessen lieu lieux life lifted liga
ligacao ligados ligadura ligamento ligera ligeramente ligeras ligero light lighting lightning lights like
liked likely likes limb limestone liminar liminarmente limit limitacao limitacion limitada limitado limitar
limitations limite limited limites limpeza limpieza line linea lineal lineas lined lines linezolid
linfadenectomia linfatica linfatico linfaticos linfocitaria linfocitario linfocitos linfoide linfoides
linfoma linfopenia linguagem lingual linguistic linguistics linha linie linien link linke linked linken
linker links lipasa lipidos lipoma liposarcoma liposomal liquida liquidacao liquidas liquido liquidos lisa
liso list listed listen listening literal literally literary literatur literature litiasis litica liticas
litigio litotricia litro litros litteris little liv live lived lives living livre lixo lkw ll llama llamaba
llamativa llamativas llamativo llamo llanto llega llegaba llegada llegado llegando llegar llego llenado
lleva llevaba llevada llevado llevar llevaron llevo ln lo load loading loads loan lobulada lobulo lobulos
locacao locais local locales localidad localizacion localizaciones localizada localizadas localizado
localizados localizar locals locataires locataria located location locations locaux locomocao locomotion
locorregional locorregionales locupletamento lodf logic logica logo logrando lograr logro logrou loi lol
long longer longitud longitudinal longo look looked looking looks lord lors los losartan lose loses losing
loss losses lost losung lot lots loud love loved lovely loves loving low lower lowest loyal lpm lt luck
lucky luego lues luftwaffe lugar lui lumbalgia lumbar lumbares lumbotomia lunch lupico lussac lustig
luxacion luz lv ma machen machine macht machte machten macizo macroscopica macroscopicamente macroscopicas
macroscopico macroscopicos macula macular mad made madre madrid maduro mae mag magazine magic magistrado
magistrados magna magnesio magnetica magnificent mai mail main mainland mainly mainstream maintain
maintained maintaining maintenir maio maior maioria mais maison major majoracao majoritaria majoritario
majority make makes making mal mala malabsorcion malar malaysian maleato malestar malformacion
malformaciones maligna malignas malignidad maligno malla malnutricion mama mamaria mamario mamarios mamas
mamografia man manage managed management manager manana mancha manchas manchen mandado mandamus mandat
mandato mandatory mandatos mandibula mandibular maneira manejado manejo manera maniere manifesta
manifestacao manifestaciones manifestacoes manifestado manifestamente manifestar manifeste manifesto
manifestou manifiesta manifiesto maniobra maniobras manipulacion manipular mann manner mannschaft
mannschaften mano manos manque manquement manslaughter mantem mantendo mantener mantenho mantenia mantenida
mantenido manteniendo manteniendose mantenimiento manter manteve mantida mantidas mantido mantidos mantiene
mantienen mantoux mantuvieron mantuvo manual manubrio manuseio manutencao many mao map maps mar marca
marcada marcadamente marcado marcador marcadores marcados marcapasos march marcha marco mareo margen
margenes marginal marido mark marke marked markers market markets markt marriage married marry martinez
marz marzo mas masa masas maschinen masculino masiva masivo mass massive massnahmen mastectomia master
masterchef match matches mate matematica materia materiais material materialidade materials materias
materna materno mathematician mathematics matiere matricula matriz matter matters maxilar maxilares
maxilofacial maxima maximas maximo maximos may maybe mayo mayor mayores mayoria mb mc mcg mde me meal meals
mean meaning means meant measure measured measures meato mecanica mecanicas mecanico mecanismo mecanismos
mechanism medecin media medial mediano mediante mediastinica mediastinicas mediastinico mediastino medica
medicacion medical medicale medicamentos medicamentosas medicas medicina medicine medicion medico medicos
medida medidas medien medio medios medium medizinische medula medular meet meeting meetings meets megalias
mehr mehrere mehreren mehrfach mein meine meinem meinen meiner meint meinte meinung meio meios meist
meisten meistens mejilla mejor mejora mejoraba mejorado mejorando mejorar mejoraron mejoria mejoro melanoma
melden meldet meldung melenas melenicas melhor mellitus member members membership membrana membranas
membres membro membros meme memoire memoria memorial memories memory men menace mencao mencionada
mencionadas mencionado mencionados mencionar menge meningeos meningioma meningitis meningocele menor
menores menos mensagens mensais mensal mensalmente mensch menschen mensual mental mention mentioned
mentoniano meq mera meramente mercado mercurio mercury mere merece merger merito mero meropenem mes mesa
mesalazina mesangial mesencefalo mesenquimal mesenterica mesenterio meses mesial mesma mesmas mesmo mesmos
mesocolon mesogastrio message messages mesure met metabolica metabolico metabolismo metal metalica metalico
metamizol metanefrinas metastasica metastasicas metastasico metastasis meter metformina method methods
metileno metilprednisolona metodo metotrexate metro metronidazol metros mettre meu meurtre mezcla mg mgr mh
mi mialgias miccion miccional miccionales mich micobacterias micofenolato micras microbiologia
microbiologico microbiologicos microcalcificaciones microcitico microgramos microhematuria micromol
micronodular micronutrientes microorganismos microscope microscopia microscopica microscopicamente
microscopico microscopio microvascularizado mid midazolam middle mide midriasis miedo mielitis mieloide
mieloma miembro miembros mientras might migracion migrants migration mil mild mile miles milimetros
militants militar militares militarischen military milk milliarden million millionen millions millones mim
min mind mindestens minds mine mineral minha mini minima minimamente minimizar minimo minimos minimum
minister ministere ministerial ministerio ministerprasident ministra ministre ministro ministros ministry
minor minority mins minus minute minuten minutes minuto minutos mio miocardica miocardio mioclonias
miopatia miopia mir mirada mis mise misma mismas mismo mismos miss missao missed missile missing mission
mistake mistakes mister mit mitad mitarbeiter miteinander mitgeteilt mitglied mitglieder mitigator
mitigators mitosis mitotica mitotico mitral mittag mitte mitteilte mittel mittelpunkt mittels mittlerweile
mittwoch mixed mixmail mixoide mixta mixto ml mm mmhg mmii mmol mn mo mobile mochte mochten moco mod
modalidade model modell modelo models moderada moderadamente moderado moderados modern modificaba
modificacao modificacion modificada modificado modificar modification modifico modifie modify modo moeda
mofetilo moglich mogliche moglichen moglicherweise moglichkeit moglichkeiten moglichst moins mois moisture
molar molares moldes moldura molecular molestias mom moment momentan momento momentos moments mon monastery
monat monate monaten monday monetaria monetariamente monetary money monitor monitoramento monitoria
monitoring monitorizacion monk monkeys monks monocitos monoclonal monoclonales monocratica monocraticamente
mononucleosis monosintomatica montag montagmorgen montant montante month monthly months mood mora morais
moral moralidade moratoria moratorios morbida mordida more morfico morficos morfina morfologia morfologicas
morgen morgens mormente morning morte mortgage mosque most mostly mostra mostraba mostraban mostrado
mostrando mostrar mostraron mostro mostrou moteado mother motif motifs motilidad motion motivacao motivado
motivo motivos motor motora motorista motto mouth move moved movement movements moves movie movies movil
movilidad movilizacion movimiento movimientos moving moyen moyens mp mps mrd ms mt mu much mucho muchos
mucinoso mucocutanea mucoide mucosa mucosas mucoso mudanca muerte muestra muestran muestras mug mui muitas
muito mujer muletas mulher mulheres multa multas multidisciplinar multifocal multiloculada multilocular
multinodular multinucleadas multiorganico multiple multiples mum muneca munecas municipais municipal
municipalities municipio municipios munon munus mural murder murdered murmullo muscular musculares
musculatura musculo musculos museum music musik muslim muslo muslos muss musse mussen musst musste mussten
must mutacion mutation mutter muy mx my mycobacterium myself na nach nachdem nachfolgende nachfolger
nachmittag nachrichten nachste nachsten nacht nachten nacida nacido nacimiento nacio nacional nacionales
nacionalidad nada nah nahe naher nahezu nahm nahmen name named namen names namlich namorada nannte nao
naproxeno naquela naquele naqueles narrados narrative nas nasal nasales nasogastrica nass nation national
nationale nationalite nationally nationalmannschaft nations native natremia natur natural naturaleza nature
natureza naturlich nauseas nauseosa ncpc nd ne neanmoins near nearly neben necesaria necesario necesarios
necesidad necesidades necesito necessaire necessaria necessarias necessarily necessario necessarios
necessary necessidade necessite necropsia necrosis necrotica necroticas necrotico necrotizante need needed
needs nefrectomia nefriticos nefrologia nefroma nefropatia nefrostomia nefrotico nega negado negar negativa
negativas negative negatividad negativizacion negativo negativos negligence negligencia nego negotiate
negou negra negro nehmen neighborhood neighborhoods nein neither nela nele neles nem nen nenhum nenhuma
nennt neoclassical neoformacion neoformativo neologism neonatal neoplasia neoplasica neoplasicas neoplasico
neovascularizacion neovejiga ner nervio nervios nerviosas nerviosismo nervioso nes nessa nesse nesses nesta
neste nestes net netos network netz neu neue neuen neuer neues neumologia neumologo neumomediastino
neumonia neumoperitoneo neumotorax neun neuritis neurocirugia neurofibromatosis neuroimagen neurologia
neurologica neurologicas neurologico neurologicos neuronal neuropatia neuropatico neurosensorial
neutrofilia neutrofilo neutrofilos neutropenia never new news newspaper newsroom nexo next ng nhc ni nice
nicht nichts nicturia nidos nie niega niemand nigga night nights nimmt nina nine ningun ninguna ninguno
nino nistagmo nistagmus nitida nitido nitritos niveau nivel niveles nix nmol no nobody nobre noch noche
nochmals nocturna nocturno nodular nodulares nodulo nodulos nom nombre nome nominated nomination nominee
non nonagesimal none nonsense nor noradrenalina norden nordlich nordlichen norma normal normale normalen
normales normalidad normalizacion normalizado normalizandose normalizaron normalizo normally normalmente
normas normativa normativo normativos normocitica normorreactivas normotensa north northern nos nose
nosotros nosso nossos not nota notable notablemente notadamente notado notamment notar notarzteinsatz
notarzteinsatzes notas note noted notes nothing notice noticed noticia notificacao notificacion
notificacoes notificada notificar notifico notig notion notoria notwendig notwendige nouveau nouvelle nov
nova novamente novas nove novel november novembre novembro noveno noventa noviembre novo novos now
nowplaying np npt nr nuclear nucleo nucleolo nucleolos nucleos nuestra nuestras nuestro nueva nuevamente
nuevas nueve nuevo nuevos nuire nula nulidade num number numbered numbers numero numeros numerosas
numerosos numerous nummer nun nunca nur nurse nutricion nutricional nutricionales nutzen nutzte nylon nº
nºcol nºs ob obediencia oben oberleitungsarbeiten obesa obesidad obesity obice obito object objet objetiva
objetivaba objetivado objetivamente objetivan objetivando objetivandose objetivar objetivaron objetivarse
objetivo objetivos objeto objetos oblicuo obligaciones obligations obligatoire obligatoria obligo
obnubilacion obra obras obreiro obrigacao obrigacoes obrigada obrigado obrigatoria obrigatoriedade
obrigatorio obscuridade observa observaba observaban observacion observaciones observada observadas
observado observados observamos observan observancia observando observandose observar observaron observarse
observations observe observed observo observou obsession obsta obstante obstruccion obstructiva obstructivo
obtain obtained obtencao obtencion obtener obtenida obtenidas obtenido obtenidos obteniendo obteniendose
obter obteve obtiene obtuvieron obtuvo obvio obvious obviously obwohl oc ocasiao ocasion ocasiona ocasional
ocasionales ocasionalmente ocasiones occasions occipital occupation occur occurred occurring ocean ocho
oclusal oclusion ocorre ocorrencia ocorrencias ocorrer ocorreu ocorrida ocorridas ocorrido oct octavo
october octubre ocular oculares oculta ocupa ocupaba ocupacao ocupacion ocupado ocupando ocupante ocupantes
ocupar od odd oder odinofagia odontogenico oes of ofende ofendida ofensa ofensas oferecimento oferta off
offen offenbar offenen offensichtlich offensive offentlich offentliche offentlichen offer offered offering
offers office officer officers offices official officials offiziell offizielle offiziellen oficiais oficial
oficina oficio oft oftalmologia oftalmologica oftalmologico oftalmologicos oftalmoplejia oftalmoscopia
often oh ohne ohnehin oi oido oil oitiva oito oj ojo ojos ok okay oktober old older oligoanuria
oligoclonales oligoelementos oliguria olvidar olympic om ombligo omentum omeprazol omg omissao omissiva
omisso omnes on once oncologia oncologico onda ondas onde one ones ongoing online only ont onto onus onze
opacidad opaco opcao opcion open opened opening opens operacao operacion operaciones operacoes operada
operado operating operation operations operatoria operatorio operators opfer opina opinando opinion opinou
opioide opioides oponente oportunamente oportunidade oportunidades oportuno opos oposicao opostos opponents
opportunities opportunity oppose opposite opposition opta optica optico optima option options opto or ora
oral orales orange orbicular orbita orbitaria orbitario orbiter orcamentaria orcamentarias orcamentarios
orcamento ordem orden ordenamento ordenar ordenes ordeno order ordered orders ordinaria ordinarias
ordinario ordinarios ordinary oreja org organica organico organisation organisiert organizacao organizacion
organization organized organo organos orgao orgaos orienta orientacao orientacion orientada orientado
orientar orientation oriented oriento orificio orificios origem origen origin origina originado originais
original originally originaria originariamente originario origine origino orina oriunda oriundo oriundos
orofaringe orotraqueal orquiectomia orquiepididimitis ort ortliche ortodoncico ortopantomografia ortopnea
os osakidetza oscilaba oscura oscuro osea oseas oseo oseos osten ostenta ostentando osteomielitis
osteoporosis osteosintesis osteotendinosos osteotomia osterreichische osterreichischen ostium other others
otherwise otra otras otro otros ots ou our ourselves out outbreak outcomes outra outras outre outrem outro
outros outrossim outside outstanding outubro ouvido oval ovalada ovales ovarico ovario over overall
overnight overseas own owner owners oxaliplatino oxigeno oxigenoterapia ozone pa paaf paar paciente
pacientes pacifica pacifico pack packed pacto padece padecem padecer padecia padecido padecimiento padrao
padre padres paga pagamento pagamentos pagar pagas page pages pagina pago pagos pags paid pain pair pais
paladar palatina palatino palavra palavras paliativa paliativo palidez palido palmar palpa palpaba palpaban
palpable palpables palpacion palpan palparon palpebral palpebrales palpitaciones pan pancitopenia pancreas
pancreatica pancreaticas pancreatico pancreatitis panel panoramica pants papel paper papers papila papilar
papilares papilas paquete paquetes par para paracentesis paracetamol parada parade paradigma paradigmas
paraesternal parafina paraganglioma paragrafo paragraphe paralela paralisis parallel paralympics parametro
parametros paranasales paraparesia parasagital parasitos paratesticular paratiroidea paratiroideo
paratiroides paravertebral parce parcela parcelamento parcelas parcelle parcelles parche parcial
parcialmente parece parecer parecia pared paredes pareja parenquima parenquimatosa parenteral parents pares
paresia parestesias paridade parietal parietales park parking parkplatz parlamentar parotida parotidea
parotidectomia parotideo paroxistica paroxisticas parpado parpados parquet pars part parte partei parteien
partes participacao participacion participado participant participants participar participer participou
particles particular particulares particularly particulas particulier partidaria partidario partidarios
partido partidos partie partiellement parties partir partner parto parts party parvovirus pas pasa pasado
pasados pasajeros pasando pasar pases pasiva pasivo paso pass passa passagem passagens passando passed
passenger passengers passiert passing passion passiva passivo passo passou passt past patamar patente
paterna paterno path patience patient patienten patients patologia patologias patologica patologicas
patologico patologicos patria patrimonial patrimonio patrio patron patronal patrones patterns paulatina
paulatinamente paulatino paulo pause pauta pautada pautado pautar pautas pauto pay paying payment pays paz
pc pcr pdf pdt peace peak peca pecas peco pectoral peculiar peculiaridades pecuniaria pediatra pediatria
pediatrica pediculo pedido pedidos pedindo pedir peine pela pelas pelo pelos pelviana pelvica pelvico
pelvis pena penais penal penale penales penalidade penalidades penalty penas pendant pendiente pene peneana
peneano penetrante penha penicilina penitentiaire pensar pensionistas penso pentoxifilina people pepper
pequena pequenas pequeno pequenos per perante perceber perceived percent percentil percentual percepcion
percibe percibir percurso percusion percutanea percutaneo perda perder perdida perdidas perdido perfect
perfeitamente perfil perforacion perforada perforante perforantes perform performance performances
performed performing perfusion perhaps perianal pericardico pericia periciais pericial periculosidade
periferia periferica perifericas periferico perifericos perigo perilesional perimetro perine perineal
perineural period periode periodica periodicamente periodicas periodico periodicos periodo periodontal
periodos periostio peripapilar perirrenal peristaltismo perito peritoneal peritoneales peritoneo
peritonismo peritonitis periumbilical perivascular perivesical permanece permanecer permanecia permanecido
permaneciendo permanecio permanencia permanente permeabilidad permeable permeables permettre permiso
permissao permission permissivo permite permitia permitido permitiendo permitieron permitio permitir pero
perone perpetrada perpetua perpetuite perquisition persecucao persiste persistencia persistente persistia
persistiendo persistieron persistio persistir person persona personal personales personalidad personalidade
personally personas personen personliche personne personnel personnes perspectiva perspective pertenencia
pertinencia pertinente pertinentes pertinents pesaba pesadez pesar pese peso pesquisa pesquisas pessoa
pessoais pessoal pessoas pet petequias peticao peticion petition petitioning petrea peu peut pg pgabad ph
phase phenomenon phone photo photograph photography photos photoset phrase physical pic picadura pick
picked picks pico picor picos pics picture pictures pidio pie piece pieces piel pielocalicial pielonefritis
pieloureteral pier pierde pierna piernas pies pieza piezas pigmentacion pigmentada pigmento pilar pilares
pilgrims piloro pilot pink pinza pio pipeline pipelines pirazinamida piso piss pix pizza pkw pl placa
placas place placed placer places plainte plaintiffs plakat plan plana plane planejamento planes planifico
planmassig planmassige planmassigen planned planning plano planos plans plant planta plantar plantation
plantea planteamos planteo plants plaquetaria plaquetarios plaquetas plasma plasmaferesis plasmatica
plasmaticas plasmatico plasmaticos plasmocitoide plasmocitoma plastia plastica plata platz play played
player players playing plays plazo plea pleasant please pleased pleasure plein pleite pleito plena
plenamente plenario plenas pleno plenty pleomorfismo pleura pleural pliegue pliegues plotzlich pls plus
plusieurs pm pneumoniae poblacion pobremente pocas poco pocos pode podem podemos podendo poder podera
poderao poderes poderia poderiam podia podian podido podria podrian poems poetry point pointless points
pois polaquiuria polaroids police policia policial policiers policies policy polilobulada polimerasa
polimorfonucleares polineuropatia polipectomia polipo polipoidea polipoideas polipos poliquimioterapia
politica political politicas politician politicians politico politicos politics politik politiker politique
politische politischen polizei polizeieinsatz polizeieinsatzes polizisten poll polls pollution polo polos
poltronas pomada ponderacao ponderal pone poner ponia ponto pontos pool poor pop populacao popular
population por porcion porem porn porquanto porque port porta portador portadora portal portando portanto
portaria porte portion pose posesion posibilidad posibilidades posible posiblemente posibles posicao
posicion posicionamento posiciones position positions positiv positiva positivas positive positividad
positivo positivos positrones posoperatorio posos possa possam posse possession possibilidade possibilita
possibilitar possibilite possible possibly possiveis possivel possuem possui possuia post posta poste
posted poster posterior posteriores posterioridad posteriormente posting posto postoperatoria
postoperatorias postoperatorio postquirurgica postquirurgico postquirurgicos posts postulado postulou
postura postural posturales potasico potasio potencia potenciadas potencial potenciales potencialmente
potential potentially pouco pour pourvoi pouvaient pouvait pouvant pouvoir power powerful pp ppl ppm pr
praca pracas practica practicada practicadas practicamente practicamos practicandose practicandosele
practicar practicaron practice practices practico praktisch prasentiert prasident prasidenten pratica
praticado praticados praticou praxis pray prazo prazos pre prealbumina preauricular precedent precedente
precedentes preceito preceitos precisa precisado precisamente precisando precisar precise preciso preclusao
preco precoces preconiza precordial precos precoz predatory predio prednisona predominante
predominantemente predominio preenche preencher preenchidos preenchimento prefeitura prefer
preferencialmente pregabalina pregao pregnant pregoeiro preis preise prejudicada prejudicado prejuizo
prejuizos preliminar preliminarmente premaxila premier premiere premiers premio premissa premissas premolar
prendre preocupacion preoperatoria preoperatorio preparacion preparado preparation preparatoire
preparatoria prepare prepared preparing preparo preposto prequestionamento prerrogativa pres presa
prescreve prescribe prescribio prescricao prescricional prescripcion prescrito presenca presence presencia
present presenta presentaba presentaban presentacion presentada presentadas presentado presentamos
presentan presentando presentar presentaron presente presenter presentes presento presents preservacao
preservando preservar preserved presidencia president presidente presidential presion preso presos press
pressuposto pressupostos pressure presta prestacao prestaciones prestadas prestado prestador prestadora
prestados prestam prestar prestations prestou presuncao presuncion presuntivo pretende pretendida
pretendido pretensao preterido pretibial pretoriano pretty preuve preuves prevalece prevalecer prevalencia
prevalente preve prevencao prevencion prevenir prevent prevention preventiva prever previa previamente
previas previdencia previdenciaria previdenciarias previdenciario previdenciarios preview previo previos
previous previously previsao prevista previstas previsto previstos prevue price prices pride priest
primaria primarily primario primary primazia prime primeira primeiramente primeiro primeiros primer primera
primeras primero primeros primitiva principais principal principales principalmente principio principios
principle print printed prior priority pris prisao prision prisional prisma prison privada privadas privado
private privaten privativa privativamente prix prize pro probabilidad probable probablemente probably
probatoria probatorio problem problema problemas probleme problems proc proceda procede procedemos
procedencia procedente proceder procedibilidade procediendose procedimento procedimentos procedimiento
procedimientos procedimos procedio procedure procedures proceeding proces proceso procesos process
processado processamento processar processes processing processo processos processuais processual
procuracao procurador procureur procurou producao produce produced produces producia producido produciendo
produciendose producing product production productiva productivity producto productos products produit
produjeron produjo produkte produktion produtividade produtos produzida produzidas produzido produziert
produzir proferida proferidas proferido proferindo proferir proferiu profesion profesional profesionales
profesor professional professor professores proficiency profilactica profilaxis profissao profissionais
profissional profit profitieren profits profunda profundas profundidad profundo profundos profusa
progesterona prognose program programa programacion programada programado programas programm programo
progresando progresion progresiva progresivamente progresivo progreso progress proibicao project projects
projekt projeto projetos prolacao prolactina prolatada prolatado prolator proliferacion prolongacion
prolongada prolongado prolongo prominencia prominent prominente prominentes promise promised promocao
promoting promover promovida promovido promulgacao prono pronostico pronounced pronuncia pronunciado
pronunciamento pronunciarse pronunciation pronunciou proof propaganda proper properly properties property
propia propiedad propiedades propio propios propoe propofol propone proporcao proporcional
proporcionalidade proporcionalmente proposal proposals propose proposed proposing proposito propositura
proposta propostas propre propria propriamente proprias propriedade proprietaire propriete proprio proprios
proptosis propuesta propuso prorrogar prospera prosperar prosperous prosseguibilidade prosseguimento
prostata prostatectomia prostatica prostatico prostatitis protecao proteccion protect protected protecting
protection proteico proteina proteinaceo proteinas proteinograma proteinuria protelatorios protesica
protesis protest protests protetiva protetivas protocole protocolo protones protrombina protrusion
protuberancia proud prova provada provado provar provas prove proveito provenientes proventos provide
provided providencia providencias provides providing provido provimento province provincia provision
provisional provisions provisoire provisoria provoca provocaba provocaban provocacion provocar provocation
provoco proxima proximal proximales proximo proyeccion proyectil prozent prueba pruebas prufen pruft
pruriginosa pruriginosas prurito ps psa pseudoaneurisma psicologica psicologico psicomotor psicomotriz
psicotica psicotico psiquiatria psiquiatrico psoas pst psychology pth ptosis pu pub pubis public publica
publicacao publicada publicado publicas publication publications publicidade publico publicos publikum
published pudiendo pudiera pudieran pudieron pudo puede pueden puente pues puesta puesto pugna pugnando
pugnou puis puisse pull pulled pulls pulmon pulmonar pulmonares pulmones pulpa pulsatil pulsioximetria
pulso pulsos puncion punciones punibilidade punitive punkte punktlich punta punteado puntiformes punto
puntos puntuacion punzante pupila pupilar pupilas pupils pura purchased pure purge puro purpose purposes
purpura purulenta purulento pus push puso put puts putting pyogenes qc qt qu quadro quais quaisquer qual
qualidade qualificacao qualificado qualificadora qualificadoras qualifications qualite quality qualquer
quando quant quantas quantia quantidade quanto quantum quarenta quartal quartel quarter quarterly quasi
quatrieme quatro que queda quedaba quedando quedo queen queja quejas quelconque quellen queloide quem
quemaduras quemazon quemosis quer queratina queratitis quest questao question questiona questionado
questionar questionnaire questions questoes queue qui quiasma quick quickly quien quienes quiet quilosa
quiloso quimica quimioterapia quimioterapico quince quinhentos quinquenal quinto quinze quirofano
quirurgica quirurgicamente quirurgicas quirurgico quirurgicos quiste quistes quistica quisticas quistico
quisticos quit quitacao quite quits quitter quiz quo quotas quote raca race racial raciocinio radial
radical radicular radio radiografia radiografias radiografico radiologia radiologica radiologicamente
radiologicas radiologico radiologicos radiolucida radioterapia radioterapico rahmen raices raid rail rain
raise raised raises raison raisonnable raisons raiz rama ramas ran random range rango rangos ranks rapid
rapida rapidamente rapidly rapido rapport rapports rare rasgos raspado rastreo rat rate rates rather
ratings raum raumen raus raza razao razoabilidade razoavel razoes razon razonable razones rb rced rcl re
reabsorbible reabsorcion reaccion reacciones reach reached reactantes reaction reactiva reactividad
reactivo read readers reading ready reagieren reais reajuste reaktion real realce realidade realise
realised reality realiza realizaba realizacao realizacion realizada realizadas realizado realizados
realizamos realizan realizando realizandose realizar realizarle realizaron realizarse realize realizo
realizou really realmente realzaba reanimacion reanudo reaparicion reason reasonable reasons rebels reborde
recaida recall recalled recambio recargos receber recebeu recebida recebido recebidos recebimento receipt
receita receitas receive received receiving recent recente recentemente recentes recently recepcao receptor
receptores recevabilite recevable recevoir rechaza rechazado rechazo rechnen rechnet recht rechte rechten
rechter rechts rechtzeitig recibe reciben recibido recibiendo recibio recibir recibos recidiva recidivante
recidivas recien reciente recientemente reciproca reclamacao reclamacion reclamada reclamadas reclamado
reclamante recogida recogio recognition recognize recognized recolher recolhimento recolhimentos
recomendaciones recomendado recomendo recomienda recommanda recommandation recommend recommendations
recommended recomposicao reconhece reconhecendo reconhecer reconheceu reconhecida reconhecidas reconhecido
reconhecidos reconhecimento reconnaissant reconnu reconoce reconocimiento reconsideracao reconstruccion
reconstructiva record recordaba recording records recorrente recorrentes recorrer recorrida recorrido
recours recovery rectal recto rectorragia rectorragias rectos recu recubrimiento recueillir recuento
recupera recuperacao recuperacion recuperada recuperado recuperando recuperar recupero recurrencia
recurrente recurrentes recurrio recurrir recursais recursal recurso recursos red redacao rede reden
redondeada redondeadas redondeado redondeados redondos reducao reduccion reduce reduced reducida reducido
reducing reducir reduction redujo reduziert reduzir reelected reeleicao reemplazo reestruturacao
reevaluacion reexame reexamen ref refeicao refere referem reference referencia referendum referente
referentes referia referida referidas referido referidos referir referred refiere refieren refira
refiriendo refirio reflect reflectividad reflects refleja reflejo reflejos reflexos reflujo reforco reform
reforma reformar refractaria refractario refus refusa refuse refused regard regarding regards rege regel
regelmassig regencia regiao regido regierung regime regimen regimental regimento regimes region regionais
regional regionale regionales regiones registrado registrados registrar registraron registro registros
registrou regla reglada reglamento reglement regra regras regresion regreso regret regulacao regulamentacao
regulamentar regulamento regular regularen regulares regularidade regularizacao regularmente regulator
rehabilitacion rehabilitador rehidratacion rei reicht reihe rein reincidencia reingresa reingreso reinicia
reiniciar reinicio reisende reiste reitera reiteracao reiterada reiteradamente reiterado reject rejection
rejeicao rejeitado rejeitados rejeitar rejeito rejeitou rejeta rejete rel relacao relacion relaciona
relacionada relacionadas relacionado relacionados relaciones relacoes relata relatado relatados related
relation relations relationship relationships relativ relativa relativamente relativas relative relatively
relatives relativo relativos relato relator relatora relatoria relatorio release released releva relevancia
relevant relevante relevantes reliable relief religion religious relleno rely remain remained remaining
remains remanente remanescentes remarkable remedio remember remessa remetido reminder remision remite
remiten remitida remitido remitiendo remitio remitir remodelacion remota remote remove remuneracao renal
renales rendicao rendre rendu rendue rennen renograma renovacao rent rental renumerados renuncia renvoie
reo repair reparacao reparacion reparar reparo reparos repeated repercusion repercussao repeticao
repeticion repetida repetidamente repetidas repetido repetidos repetir repetition repite repitio replace
replaced repleccion replecion replication reply repolarizacion repondu reponse reponses report reporta
reporte reported reportedly reporter reporting reporto reports reposicion reposo represent representa
representacao representada representado representando representante representantes representation
representative representatives represente representes represents reproduce reproduzo republica reputation
requer requerant requerante requerants requerendo requerente requereu requerida requerido requerimento
requerimientos request requested requests requete requetes requiere require required requirements requires
requiriendo requirio requisitadas requisito requisitos rescate rescisao rescisorias rescue rescued research
researchers reseca resecada resecado resecados reseccion resenables reserva reserve reservorio resguardar
reside residence residencia resident residente residential residents residia residual residuales resign
resignation resina resistencia resistente resolucao resolucion resolution resolve resolver resolviendose
resolvieron resolvio resonancia resource resources resp respaldo respe respect respecta respectiva
respectivamente respectivas respectively respectivement respectivo respectivos respecto respeito respeta
respetando respiracion respiratoria respiratorias respiratorio respiratorios respond responde responded
respondem respondents responder respondia respondio responsabilidade responsabilite responsabilizacao
responsabilizado responsable responsaveis responsavel response responses responsibility responsible
resposta respuesta respuestas ressaltar ressalva ressalvado ressalvas ressarcimento ressortissant
ressortissants rest resta restabelecer restado restam restando restante restantes restauracion restaurant
restaurants resto restos restou restricao restriccion restricoes restringir restritiva resuelta resuelto
result resulta resultado resultados resultan resultando resultante resultantes resultar resultaron resultat
resulte resulted resulting resulto resultou results resume resumen retail rete retencion reticulo
retificacao retina retiniana retinianas retiniano retinianos retinitis retinopatia retira retirada retirado
retirando retirandose retirar retiraron retired retirement retiro retornar retorno retraccion retraso
retratacao retrograda retroperitoneal retroperitoneales retroperitoneo retten return returned returns
retweet reu reumatica reumatoide reumatologia reuniao reunion reus revascularizacion reveal revealed
reveals revel revela revelaba revelaban revelam revelando revelaron revele revelent revelia revelo revenue
revestida revestido revestimiento review reviews revisa revisada revisao revisar revise revision revisiones
reviso revista revogacao revogado revogar revolution revolver reward ri rich richtet richtig richtigen
richtung richtungen ride ridiculous riding riesgo riesgos rifampicina right rights rigidez rigor
rigurosamente ring rinon rinones rinorrea ripe risco rise rises risiken risiko rising risk risque ritmica
ritmicos ritmo rito rituximab river rllarena rm rmn rn rnm road roads robo robot roce rock rocket rodeada
rodeados rodilla rodillas roja rojiza rojo rol role roles roll rolle rolling romance romantic romischen
roncus room rooms ropa rosa rose rot rotacion rotatorio rote roten roto rotuliana rotura rouanet roubo
roughly round route routes row royal rp rpm rr rs rt rtu rtw rucken ruedas rugby ruidos ruined rule ruled
rules ruling rum run rund runde running runs rural rush russian russische russischen rutina rutinaria
rutinario rx sa sabana sabe saber sabia sache sachschaden saco sacra sacyl sad safe safena safety sagen
sagt sagte sah said saisi saisir saison sala salariais salarial salario salarios saldamento saldo sale
sales salida salientar salina salinity salino salir salt salud salvo same sammeln sammlung sample samples
samstag samstags samt samtliche sana sanados sanar sancao sancoes saneamento sangrado sangrante sangrantes
sangre sanguinea sanguineas sanguineo sanguineos sanitario sank sano sanos sans sante santorum sao
sarcoidosis sarcoma sarcomatoide sargento sass sat satelites satellite satisfaccion satisfaction
satisfactoria satisfactoriamente satisfactorio saturacion saturday satz saude sauvegarde save savoir saw
say saying says scale scared scenario scene scenes schaden schaffen schauspieler schedule scheduled scheint
scheme schicken schickt schienenbruch schiff schlafen schlagen schlagt schlecht schlechte schliessen
schliesslich schliesst schloss schlug schnell schneller schon schonen school schools schreiben schreibt
schrieb schritt schulbus schule schulen schuler schutz schwarz schwarze schweizer schwer schweren schwerer
schwertransport science scientific scientists scope score scored scores scoring scottish screen sd se sea
seara search season seat seats seca secao secas seccion secciones sechs second seconde seconds secrecion
secret secretaire secretaria secretarias secretario secretary secretos section sections sector secuela
secuelas secuencia secuencial secuencias secundaria secundarias secundario secundarios securite security
seda sedacion sede sedestacion sedimentacion sedimento see seeing seek seekers seeking seeks seem seemed
seems seen seg segment segmentados segmentaria segmento segmentos segregacao seguia seguida seguido
seguidos seguimento seguimiento seguindo seguinte seguintes seguir segun segunda segundo segundos segurado
seguranca seguridad seguridade seguro sehe sehen sehr sei seien sein seine seinem seinen seiner seines seis
seit seitdem seite seiten seitlich seja sejam selben selber selbst selected selection selectiva selectivo
self selfie sell selling sello selon selten sem semana semanal semanales semanas semantic semantics
semelhante semelhantes semilunar seminal seminiferos seminoma semiologia sempre senal senalar senales
senalo senao send sendas sending sendo sendos senefro senhor senhora senior senken seno senos sens
sensacion sense sensibilidad sensible sensitiva sensitive sensitivo sent sentenca sentence sentences
sentencia sentido sentimientos sentir separacao separacion separado separados separate separatists sepsis
september septica septico septiembre septimo septos seq sequedad sequencia sequer ser sera serait serao
serem sergas sergent seria seriadas seriados seriam serica sericas serico sericos serie series serious
seriously serologia serologias serologico serologicos serosa seroso sertralina serve served servem servia
service services servicio servicios servico servicos servidor servidora servidores servindo servir ses
sescam sesion sesiones sessao sessenta session sessions set sete setembro setenta setor sets setting
settlement setup setzen setzt setzte seu seudoaneurisma seul seus sev seven severa several severe severo
sex sexo sexta sexto sexual sexuales sexy sgt shall shame shape share shared she shift ship shirt shirts
shit shock shocking shoes shoot shooting shop shopping shops short shortly shorts shot shots should show
showed showers showing shown shows shunt shut shuttle si sibilancias sibilantes sic sich sicher
sichergestellt sicherheit sicht sichtbar sick side sides sido sie sieben sieg siehe sieht siempre siendo
siete sifilis sigla sigma sign signal signals signalstorung signatures signed significa significado
significant significativa significativamente significativas significativo significativos signing signo
signos signs sigue siguiendo siguiente siguientes siguio silence silencio silicona silla silueta silver sim
simbolo simetrica simetrico simetricos similar similares similitude simple simples simplesmente simply
simulacion simultanea simultaneamente simultaneas simvastatina sin since sincopal sincope sincopes sind
sindicato sindrome sinequias sinfisis singen singer singing single sinne sino sinovial sintese sintoma
sintomas sintomatica sintomatico sintomatologia sintonia sinusal sinusitis sir sistema sistemas sistematica
sistematico sistemica sistemicas sistemico sistemicos sister sistolica sistolico sit site sites sitio
sitting situ situacao situacion situacoes situada situado situados situated situation sitz sitze sitzen
sitzt six size skies skills skin skinny sky sld sleep sleeping slide slightly slow slowly small smaller
smart smash smell smh smile smoke smoking snap snow so sob sobald soberania sobre sobrecarga sobreelevada
sobreinfeccion sobretudo sociais social sociales sociedade societal societe societes society sodass sodica
sodico sodio sofort sofrer software sog sogar sogenannte sogenannten sohn soit solamente solar solares
solche solchen solcher sold soldaten soldier soldiers solicita solicitacao solicitada solicitado
solicitamos solicitan solicitando solicitante solicitar solicitaron solicito solicitor solicitors solicitud
solicitudes solida solidaria solidariamente solidariedade solidario solidas solido solidos solitario soll
solle sollen sollicita sollte sollten solo solto soltura solucao solucion solution solutions solve some
somebody somente someone somete something sometida sometido sometime sometimes sometio somewhere somit
sommer somnolencia son sonda sondaje sonderinformation sondern song songs sonntag sonntags sonst sonstiges
sont soon sooo soplo soplos soporte sorgen sorgt sorgte sorry sort sorte sorteo sospecha sospechar sospecho
sospechosa sospechosas sospechoso souhaitait soul soumettre sound sounds source sources sous south
southeast southern sowas soweit sowie sowohl soziale sozialen sp space span spanish spare spass spat spaten
spater spatere spateren speak speaker speakers speaking speaks special specialiste species specific
specifically spectacular speech speed spend spending spent sperrung spezielle speziellen spiel spiele
spielen spieler spielt spielte spielten spitze split spoke spoken spokesman sponsored sport sports spot
sprach spread sprechen sprecher spricht spur squad square sr sra sspa sss st staat staaten staatliche
staatlichen stadt stadten staff stage stammen stammt stampede stand standard standen standing standort
stands standstreifen staphylococcus star starb stardust stark starke starken starker stars start started
starten startet startete starting starts state stated statement states station stationen statistics stats
statt stattdessen stattfinden status statute statutory stau staus stay stayed staying stecken stehen
stehenden steht steigenden steigern steigt stelle stellen stellenabbau stellt stellte stellten
stellwerksstorung stellwerkstorung stent step steps stets steuern stf stieg stiess stil still stimmen
stimmt stirbt stj stockender stolen stone stop stopped stops storage store stores stories storm storms
storung storungen story straight strange strasse strassen strategic strategy straw strecke strecken
streckenabschnitt streckensperrung street streets streik streit strength streptococcus stress strict
strictly strike strikes strong stronger strongly structure structures struggle stuck student studenten
students studie studied studien studies studio study studying stuff stunde stunden stunning stupid style su
sua suas sub subaracnoidea subcapsular subcarinal subclavia subcostal subcutanea subcutaneo subdural subita
subitem subitens subito subject subjects subjetiva subjetivo subjetivos submandibular submandibulares
submaxilar submaxilares submeter submetida submetidas submetido submetidos submeto submissao submit
submucosa submucoso subretiniana subscritora subsequente subsequentes subsidiaria subsidiariamente
substabelecimento substance substancial substantial substituicao substituir substitutiva substituto subsume
subtotal subyacente success successful successfully sucesivas sucesivo sucesivos sucesso such suche suchen
sucht suck sucumbencia sucumbenciais sudden suden sudlich sudlichen sudoracion sudoroso suelo sueltos sueno
suero sueroterapia suffered suffering sufficient suficiente suficientemente suficientes sufre sufria
sufrido sufrio sufrir sugerente sugerentes sugeria sugerian sugestiva sugestivas sugestivo sugestivos
suggest suggested suggesting suggests sugiere sugieren sugiriendo suicidio suit suite suivi suivre sujeita
sujeitas sujeito sujeitos sujet sujeto sulfato suma sumaria summer summit sumula sumular sumulas sun sunday
sunny sunshine super superado superficial superficiales superficie superior superiores superseding
superveniente supino suplemento suplementos supone suportar suporte suposta supostamente suposto
supplementaires supply support supported supporter supporters supporting supports suppose supposed supra
supraclavicular supraclaviculares suprahepaticas suprapubica suprapubico suprarrenal suprarrenales supreme
supremo supresion suprir supuracion sur sural surco sure surely surete surface surge surgery surprise
surprised surprising sursis surveillance survey survive sus suscitada suscitadas suscitado sushi suspect
suspected suspende suspender suspendida suspendido suspendiendo suspendiendose suspendio suspensa suspensao
suspension sustainable sustancia sustancias sustenta sustentando sustentou sustitucion sustitutivo
sustituye sustituyo sutura suturo swear sweet switch switched sympathy syntactic syntax system systematic
systems ta tabaquico tabaquismo tabela tabique tabiques tabla tablas table tac tackle tacrolimus tacto tag
tage tagen tages taglich tail tais take taken takes taking takt takts tal talent tales talidomida talk
talked talking talks talla tamano tamanos tambem tambien tampoco tamponamento tampouco tan tange tank tant
tantas tanto tantum tao tapizada tapizadas taponamiento taquicardia taquicardico taquigraficas taquipnea
tarde tardia tardias tardios target targets task taste tater tatig tatsachlich tattoo taught tax taxas
taxes taxi tc tce tcu te tea teach teacher teachers teaching team teams tears tech techniker techniques
technische technischen technischer technologies technology techo tecnica tecnicas tecnico tecnicos tee teen
teenager teeth teil teilausfall teilausfalle teilausfallen teile teilen teilnehmer teils teilte teilweise
tejido tejidos tel tela telefone telefonica telefonico telefono television tell telle telling tells tem
tema temas temblor temblores temeraria temoignage temoigner temoin temoins temp temperatura temperature
temperatures tempestividade tempestivo tempo temporal temporales temporary temporomandibular temps ten tend
tendencia tendo tendon tener tenesmo tenha tenham tenho tenia tenian tenido teniendo tenir tension
tensionales tentar tentativa tentative tenu teor teoria teorico ter terapeutica terapeuticas terapeutico
terapia terapias teratoma terceirizacao terceiro terceiros tercer tercera tercio tercios terco terem teria
teriam term terminal terminen termino terminos termo termos terms terra terrain terreno terrenos terrible
territorial territorio territorios terror terrorists tese teses test teste testemunha testemunhal
testemunhas testes testicular testiculares testiculo testiculos testigo testigos testing testis
testosterona tests teve text textile texto tfno tg than thank thanks that thats the theatre their them
thema theme themes themselves then theories theory there therefore theropods these they thick thing things
think thinking thinks third this tho those though thought thoughts thousand thousands threat threats three
thrones through throughout thu thunder thursday thus ti tia tiamina tibia tibial ticket tickets tief tiempo
tiempos tienda tiene tienen tiere till time times timolol tincion tinciones tinha tinham tiny tio tipica
tipicas tipico tipicos tipificacao tipificado tipo tipos tips tira tire tired tiroidea tiroideas tiroideo
tiroides tisular titanio titel title titre titular titularidade titulo titulos tiver tiveram tivesse tmro
to tobillo tobramicina toca tocante tochter tod toda todas todavia today todlich todlicher todo todos
together told tolerada tolerancia toll tolvaptan toma tomaba tomada tomadas tomado tomador tomadora toman
tomando tomar tomaron tomas tomo tomografia tomorrow tonalidad tonight tonnen tono tonometria too took tool
tools top topic topica topico topicos topics tops tor toracica toracico toracoabdominal toracocentesis
toracotomia torax tore torna tornado tornando tornar tornillos torno torpida torsion tort tos tot total
totales totalidad totally totalmente tote toten toter totes touch tough tour tourism tourist tourists tous
tout toute toutefois toutes toward towards town toxicidad toxicologico toxicos toxina toxoplasma
toxoplasmosis toys trabajador trabajadora trabajo trabalha trabalhador trabalhadores trabalhava trabalhista
trabalhistas trabalho trabalhos trabeculas trabeculectomia traccion track tracking tracks tracto tractos
trade trader trading tradition traditional traditionelle traffic trafficking trafico tragedy tragen tragic
tragt trail train trainer training traitement tramadol tramitacao tramite trancamento transacao transaction
transactions transaminasas transbronquial transcrever transcrevo transcricao transcrita transcritas
transcrito transcritos transcurre transcurrido transcurridos transcurrio transcurso transdermico
transesofagica transfer transfere transferencia transferencias transferido transferir transferrina
transformacao transformacion transfusion transfusiones transicional transicionales transiluminacion
transitada transito transitoria transitorio translated translation transmedia transmise transmission
transmitida transmucosa transmural transoperatorio transparente transport transportation transporte
transrectal transtoracica transtoracico transuretral transvaginal transversa transversal transverso traquea
traqueal traqueostomia traqueotomia tras trash traslada trasladada trasladado traslado trasplantado
trasplante trastorno trastornos trat trata trataba tratada tratadas tratado tratados tratam tratamento
tratamiento tratamientos tratando tratar tratara tratarse trate traten trato tratou trauma traumatica
traumatico traumatismo traumatismos traumatologia travail travel travelers traveling travelling traves
trayecto traz trazador trazer trazidas trazido trazidos trazo treat treated treatment treatments trecho
trechos tree trees treffen trend trending trennen tres trespass treten trial triamcinolona tribunais
tribunal tribunales tributaria tributo tributos tricipital tridimensional tried tries trifft trigliceridos
trimestre trinta trip triple tritt triumph trocar trois troisieme trombo trombocitopenia trombocitosis
tromboembolismo trombofilia trombopenia tromboplastina trombos trombosis tronco troncos troops tropa
tropical troponina trotz trotzdem trouble trouvait trouve trouver trouxe true trug trugen truly truppen
trust truth try trying tse tsh tst tuberculosis tubo tubular tubulos tudo tue tuesday tumefaccion tumor
tumoracion tumoraciones tumoral tumorales tumorectomia tumores tun tunc tune tuned tunica tunnel tur turm
turma turn turned turning turnout turns tut tutela tutelado tutelar tuvieron tuvo tv tweeps tweet tweeted
tweeting tweets twelve twenty twice twitter two type types typical typisch uber uberall ubergeben uberhaupt
uberholen uberholt uberlassen uberlebt ubermittelt ubernahm ubernahme ubernehmen ubernimmt ubernommen
uberraschend uberrascht uberschlagt ubertragen uberwiegend ublichen ublicherweise ubrig ubrigen ubrigens
uci ugly uh uhr ui uiv uk ukrainian ul ulcera ulceracion ulceraciones ulcerada ulcerado ulceras ulcerosa
ulcus ulterior ultima ultimas ultimately ultimo ultimos ultrasonido ultrasonografico um uma umbenannt
umbilical umfahren umfangreichen umfasst umfeld umfrage umgebaut umgebung umgekippt umgeleitet umleitung
umleitungen ums umsatz umsteigen umstieg un una unabhangig unable unanime unanimidade unas unav unbekannt
uncle und under understand understanding understood underway une unemployment unfall unfallaufnahme
unfallstelle unfollow unfollowed unfollowers ungefahr ungesicherte ungluck uni uniao unica unicamente unico
unicos unidad unidade unidades uniforme uniformes unilateral unilocular union unique unit united units
universal universities university unklar unknown unless unlikely unmittelbar uno unos unprecedented uns
unser unsere unseren unserer unten unter unterbrochen untergebracht unternehmen unterscheiden unterscheidet
unterschiedlichen unterstutzt unterstutzung untersuchung unterwegs until unusual unveils up upcoming update
updated updates upon ups ur uraco urato urban urea ureter ureteral ureterales ureteres ureterohidronefrosis
uretra uretral urge urgencia urgencias urgente urico urinaria urinarias urinario urinarios urinocultivo
urocultivo urocultivos urografia urologia urologica urologico urologicos urologo urotelial ursache
ursprunglich ursprungliche ursprunglichen urteil us usando usar usd use used user username users uses using
uso usual usually usurpacao uterina uterino utero util utilidade utiliser utilizacao utilizacion utilizada
utilizadas utilizado utilizados utilizando utilizar utilizo utilizou uveitis va vac vaciamiento vacio
vacuna vagina vaginal vaina vale valid valida validade valido validos valor valoracao valoracion valorada
valorado valorar valores valproico valuable value values valvula valvular valvulas valvulopatia van
vancomicina vantagem vantagens variable variables variado variante varias varicela varices varicocele
variedad variety varios various varon varones vascular vasculares vascularizacion vascularizada vasculitis
vasensio vaso vasoactivas vasos vast vater vaters vcm ve vease veb veces vecinos vedacao vedada vedadas
vedado vegetativo vehicle veicula veiculacao veiculadas veio vejamos vejiga velocidad vem vemos vena venas
vencido vencidos vencimento vencimentos vendaje venha venham venia venias venosa venosas venoso venosos
ventilacion ventral ventricular ventriculares ventriculo venture ver veracidade verandert veranderte
veranstaltung veranstaltungen verantwortlich verb verba verbal verbas verbessert verbete verbindung verbis
verblieb verboten verbreitung verbringen verbunden verdade verdadeira verdadeiro verdadeiros verdanken
verde verdict verein vereins vereint vereinzelten verengt verfasste verfassung verfugbar verfugen verfugt
verfugung vergangenen vergangenheit vergastado vergeben vergessen vergleich vergleichsweise verhaltnis
verhandelt verhindern verifica verificacao verificada verificado verificador verificando verificar verifico
verifier verkauf verkauft verkehr verkehren verkehrsbehinderung verkehrsunfall verkehrt verlangert verlangt
verlassen verlasst verlauft verlegt verletzt verletzte verletzten verletzungen verliehen verlieren verliess
verlor verloren vermisst vermutlich veroffentlicht veroffentlichte veroffentlichung verpflichtet versa
versada versam versao verschiedene verschiedenen verschwunden verse versehen versem version versions
versorgt versorgung verspaten verspatet verspatung verspatungen verstanden verstarkt verstehen versuchen
versucht versuchte versuchten versus vertebra vertebral vertebrales vertebras verteilt vertente vertical
vertice vertigo vertrag vertreten vertritt vertu verursacht verurteilt verwaltung verweist verwenden
verwendet verwendung very verzeichnet verzichten verzogert verzogerungen vesical vesicales vesicula
vesicular vesiculas vespertina vespertino vestibular vestibulo veteran vez vezes vhb vhc vi via viabilidade
viabilizar viaje vias vicio vicios victim victima victime victims victory vida vide video videos
videotoracoscopia vidrio vie viel viele vielen vieler vielfach vielleicht vier vieram vieron viertelstunde
vierten view viewed viewing views vigencia vigente vigentes vigilancia vigilando vigor vigora vigorar
vigueur vih vii viii village villages ville vimentina vincristina vinculada vinculante vinculo vinte vio
viol viola violacao violacea violaceo violacion violacoes violado violados violation violence violencia
violou vir viral virales virica virtud virtude virus visa visam visando visao visas visceral
visceromegalias visible visibles vision visit visita visitas visited visiting visitors visits vislumbra
vislumbro vista vistas visto vistos visual visuales visualiza visualizacion visualizan visualizandose
visualizar visualizo vit vital vitales vitamina vitaminas vitima vitimas vitrea vitrectomia vitreo vitritis
vive vivia vivo vm vn vo vodka vogal voice voir vol volar volcano voll vollendet voller vollig vollsperrung
vollstandig vols volta voltada volume volumen voluminosa voluntaria voluntariamente voluntario voluntary
volunteering volunteers volvio vom vomito vomitos von vontade vor voran vorangegangenen voraussichtlich
vorbei vorbereitet vorerst vorgesehen vorgestellt vorgeworfen vorhanden vorher vorherigen voriconazol
vorkommen vorsicht vorsichtig vorsitzende vorstand vorstellung vorubergehend vorwiegend vorzeitig votacao
votaram vote voted voters votes voting voto votos votre vs vsg vsl vu vue vuelto vuelve wachst waffe wage
wagen wages wahl wahlen wahlte wahrend wahrscheinlich wai wait waiting waive waiver wake walk walked
walking walks wall wan wann wanna want wanted wanting wants war ware waren warf warm warming warning warns
warnt wars warten wartet warum was wasser wat watch watchdog watched watching water waters wave way ways we
weak wealth wealthy wear wearing weather web weblinks website wechsel wechseln wechselte wed wedding weder
wednesday wee week weekend weekly weeks weg wegen weiche weichen weichenerneuerung weichenstorung weight
weil wein weird weise weiss weisse weist weit weitaus weiter weitere weiteren weiterer weiteres weiterhin
weitgehend weitraumig welche welchem welchen welcher welches welcome well welt weltkrieg weltkrieges
weltweit wenden wenig wenige wenigen weniger wenigstens wenn went wer werde werden were werk werke wert
wesentlich wesentlichen weshalb west westen western westlichen wet wettbewerb wetter wg what whatever when
where whether which while whilst white who whole whom whose why wichtig wichtige wichtigen wichtiger
wichtigste wichtigsten wide widely wie wieder wiederholt wiederum wiener wies wife wiki wikihow wild
wildlife will willing win wind window windows winds wine wing winner winners winning wins winter wir wird
wirken wirklich wirkt wirkte wirkung wirtschaft wirtschaftlich wirtschaftliche wirtschaftlichen wisdom wise
wish wishes wissen wissenschaftliche with within without witness wlan wo wobei woche wochen wochenende
wodurch wohl wohnung woke wolle wollen wollte wollten woman women womit won wonder wonderful wondering word
worden words work worked worker workers workforce working works world worlds worldwide worry worse worship
worst wort worth would wounded wow writ write writer writers writes writing written wrong wrongdoing wrote
wtf wuchs wunschen wurde wurden xd xi xii xiv xv xx xxi xxiii xxx ya yahoo yay yeah year years yellow yes
yesterday yet yeyunal yeyuno yeyunostomia yields yo you young younger your yours yourself youth youtube
yugal yugular yup zahl zahlen zahlreiche zahlreichen zahlreicher zahlt zahlte zehn zeichen zeigen zeigt
zeigte zeigten zeit zeiten zeitpunkt zeitung zeitverlust zeitweiliger zeitweise zelar zelo zentralen
zentrum zerstort zeugen ziehl zieht ziel zinc zog zombie zona zonas zone zoster zu zudem zuerst zufallig
zufolge zufrieden zug zugausfall zugausfallen zuge zugleich zugverkehr zukunft zukunftige zuletzt zum zumal
zumeist zumindest zunachst zunehmend zur zuruck zurzeit zusammen zusammenarbeit zusammengefasst
zusammenschluss zusatzlich zusatzliche zusatzlichen zusatzlicher zustandig zustimmung zuvor zw zwanzig zwar
zwei zweier zweite zweiten zwischen zwolf µg µl ºc μg μl
`;
