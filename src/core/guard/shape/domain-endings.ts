// Top-level domains, from the IANA root zone list: all country codes, and of the generic ones those in wide use.

const COUNTRIES =
  'ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw';
const GENERIC =
  'com org net edu gov mil int info biz name pro aero coop museum jobs mobi travel tel cat asia post xxx arpa app dev page web blog shop store online site website tech cloud agency studio design photo photos photography gallery art media video music film news press email mail chat social community network systems solutions services support consulting coach coaching training academy school university institute education health healthcare clinic dental doctor care hospital fitness yoga life live love world today city global international group team company business ventures capital finance financial money bank insurance accountants tax legal law lawyer attorney estate properties house homes apartments rentals cafe restaurant bar pub pizza food wine beer coffee kitchen catering events party wedding fashion clothing shoes jewelry beauty hair salon spa toys games game play fun club fans xyz top icu vip wiki click link space zone one digital marketing expert guru guide tips review reviews reisen tours vacations holiday hotel flights auto cars car bike taxi berlin hamburg koeln bayern wien swiss paris london nyc amsterdam madrid barcelona eus gal scot wales irish quebec tokyo africa example test invalid local lan internal onion localhost';

const ALL = new Set(`${COUNTRIES} ${GENERIC}`.split(' '));
// Endings that are words or file endings too: a name before them is not enough to tell a domain.
const DOUBTFUL = new Set(
  'am as by do id in is la ma me my no so to va post name pro int cat test example local internal link live love life world today city one fun play top click guide tips house care bar pub party food wine game games car cars store page media news art web blog chat mail email team company school music video photo photos film hair taxi law legal tax money bank health doctor py sh md ps pm rs st cc mm cm kg sc pa im na tel'.split(
    ' ',
  ),
);

/** True for a top-level domain in use (lower case). */
export const isDomainEnding = (ending: string): boolean => ALL.has(ending);

/** True when `ending` is hardly ever anything but a top-level domain after a full stop without a space. */
export const isPlainDomainEnding = (ending: string): boolean => ALL.has(ending) && !DOUBTFUL.has(ending);
