import { periodsIn } from '../periods.ts';
import type { Candidate, Claim, Evidence, Question, Settled } from '../question.ts';
import { asideFromCustomers, forbidsTheCustomer, planIn } from '../scope.ts';
import { carrying, settled, silent } from '../settle.ts';

const KEEPS =
  /\bretain(?:s|ed|ing)?\b|\bretention\b|\b(?:keep|keeps|kept)\b|\bstor(?:e|es|ed|ing|age)\b|\bhold\b|\bpreserv|\bmaintain(?:s|ed)?\b|\bdelet(?:e|es|ed|ing|ion)\b|\beras(?:e|ed|ure)\b|\bpurg|\bdestroy|\banonymi[sz]|\bremov(?:e|ed)\b|\bsaved?\b|\bexpires?\b|\bdisposed?\b/;
const OPEN =
  /\b(?:as|so) long as\b|\bno longer than\b|\blonger than (?:\w+ ){0,5}(?:necessary|needed|required|permitted)|\bno longer needs?\b|\b(?:as|until|when|where|only|extent|period|time|if|to the extent) (?:\w+ ){0,6}(?:necessary|needed|required|reasonably)\b|\bno longer (?:necessary|needed|required|relevant)\b|\bperiods?\b[^.]{0,40}(?:necessary|required|needed|var(?:y|ies)|depend)|\bdifferent periods\b|\bneed(?:ed)? (?:it|to)\b|\b(?:ongoing|continuing) legitimate\b|\bdepend(?:s|ing)? on\b|\blegitimate business (?:need|purpose)|\breasonable (?:period|time|amount)|\bindefinite|\bperpetu|\bappropriate (?:retention )?period|\bdetermin(?:e|ing)\b[^.]{0,40}(?:retention|period)|\bvar(?:y|ies)\b|\blimited (?:period|time)|\bfor the (?:duration|life|term|lifetime|length|period)\b|\bperiod of time\b|\bup ?to such time|\bwhile (?:you|your account)\b|\bfor a period\b|\bwhen (?:we|it) (?:no longer|have no)\b|\bneeds? (?:to )?(?:be )?(?:kept|retain)|\buntil (?:you|your account|it is)\b/;
const PERSONAL =
  /\bdata\b|\binformation\b|\bcontent\b|\brecords?\b|\baccount\b|\binputs?\b|\bprompts?\b|\bconversations?\b|\bmessages?\b|\bfiles?\b|\brecordings?\b|\bit\b|\bthem\b|\blogs?\b/;
const MAIN =
  /\b(?:retain|keep|store) (?:the |this |that |such |all )?(?:data|information)\b|\b(?:your|personal|customer|user|account|controller|client|member|company|the)(?: \w+){0,2} (?:data|information|content|account|inputs?|records?|files?|conversations?)\b|\byour account\b|\bclos(?:e|ed|ing|ure)\b|\bterminat|\bcancel|\b(?:inputs?|prompts?|outputs?|conversations?|chats?|messages?|recordings?|transcripts?|videos?|audio)\b|\ball (?:data|information)\b|\binactiv/;
const ASIDE =
  /\bcookies?\b|\bpixels?\b|\blocal storage\b|\bbackups?\b|\bserver logs?\b|\blog (?:files?|data)\b|\baccess logs?\b|\bcrash\b|\bsecurity logs?\b|\bcctv\b|\bvideo surveillance\b|\bpurchase|\btax\b|\baccounting\b|\binvoices?\b|\bpayment\b|\bidentity (?:document|verification)|\bbiometric|\bface\b|\bidfa\b|\bip address(?:es)?\b|\bmarketing list|\bunsubscribe|\bsuppression\b|\bmessages? expire|\bmetadata\b|\bcached?\b|\bheadshot|\bsearch quer|(?:personali[sz]ed|targeted|interest-based) (?:advertis|ads)|\bde-?identified\b|\bdeliver|\bsessions?\b|\bexpir|\bgoogle user data\b|\bcalls?\b|\banalytics\b/;
/** Keeping a password secret, a licence, a right or the service itself is another keeping. */
const OTHER_KEEPING =
  /\bgood[- ]faith belief|\b(?:access|use),? (?:\w+,? )?preserv(?:e|ation),? (?:and|or) disclos|\bcollect(?:s|ed|ing)?,? (?:\w+,? ){1,6}(?:store|retain)s?\b(?! (?:it |them |\w+ data |\w+ information )?for\b)|\bsafeguards vary\b|\b(?:usage and )?storage practices|\bssl\b|\b(?:points?|rewards?|credits?|vouchers?|gift cards?|balance|miles)\b[^.;]{0,60}\b(?:expire|forfeit)|\b(?:money|funds)\b|\banonymity\b|\bunits?\b|\binventory\b|\bexclusivity\b|\bmaterial breach\b|\bremed(?:y|ied)\b|\blinks?\b[^.;]{0,30}\bexpire|\bto keep your\b|\b(?:such|these|those) third[- ]parties (?:may|can|will) (?:also )?(?:retain|keep|store)\b|\bgrants?\b[^.;]{0,120}\b(?:usage|use|exploitation) rights?\b|^(?:please )?(?:see|refer to|consult|review)\b[^.;]*\b(?:section|part)\b[^.;]{0,30}\b(?:polic(?:y|ies)|notice|statement)\W*$|\b(?:permit|allow|enable)s? (?:an? |our )?(?:customers?|users?|you|end users)\b[^.;]{0,120}\b(?:store|keep|save|retain)|\bkeep (?:your|its|the|their|any|all)? ?(?:personal |account )?(?:\w+ )?(?:information|password|data|credentials|it|account)? ?(?:\w+ ){0,3}(?:secure|safe|confidential|private|accurate|up[- ]to[- ]date|current|secret|protected|in sync|you (?:informed|signed|logged))|\b(?:help|helps) (?:\w+ )?keep\b|\bkeep (?:in mind|track|you)\b|\b(?:providers|vendors|companies) retained\b|\bcollected, (?:used|stored)\b|non-disclosure|\bconfidential information\b|\b(?:retains?|retained) (?:all |full |its |the |your |any |sole |complete |and \w+ )*(?:rights?|title|ownership|discretion|solely)\b|\b(?:ownership|title|interest)\b[^.;]{0,80}\bretain|\bconsent to store\b|\blicen[cs]e\b|\bcounter[- ]?notif|\bdmca\b|infring|\bno obligation to\b|\bresponsib\w+ (?:for|to) (?:maintain|keep|stor|determin)|\bpolic(?:y|ies) and procedures\b|\baccurate and\b|\barbitrat/;
/** A stated length of time that is no length of keeping: of answering, of notice, of looking back, of a life. */
const OTHER_PERIOD =
  /\bdays (?:of|after|following|from) (?:our |the |receiving |receipt of )?(?:our |written )?notice|\brespon(?:d|se)\b[^.]{0,60}\b(?:days|month)|\b(?:past|last|preceding|previous|prior|twelve-month|12-month) (?:\w+ )?(?:\(\d+\) )?(?:\d+ |twelve |twenty-four |month|months|year)|\b(?:under|over|age|aged|at least|younger than|older than|turn) (?:of )?\d{1,2}\b|\byears? (?:old|of age)\b|\bnotice\b[^.]{0,40}\bdays|\bdays'? (?:prior |advance |written )*notice|\bdays (?:before|prior)|\brefund|\bfees?\b|\bresponse to (?:your|a) request|\bverif(?:y|ied|iable) (?:consumer )?requests?\b|\b45 days\b|\bobject\b[^.]{0,50}\bdays|\bdisputes?\b[^.]{0,40}\bdays/;
const LEGAL_ONLY =
  /\b(?:required|obligations?|permitted|necessary) (?:\w+ ){0,5}(?:by law|law|legal|laws)|\bapplicable laws?\b|\blegal obligations?\b/;

/** The retention part of a policy: its own heading or first words say so. */
const HEADED =
  /\bretention\b|\bretain|how long|\bkeep\b|\bstor(?:e|age)\b.*\b(?:long|period|time)|\bdeletion\b|storage period|what period|duration/;

/** A period that runs from the end: how long after deletion or closing the data is gone, not how long it is kept. */
const LAG =
  /\b(?:within|after (?!which|that|this)|following|upon|once|when|if)\b[^.;]{0,60}\b(?:delet|clos(?:e|ed|ing|ure)\b|terminat|deactivat|cancel|remov|request)|\b(?:delet|clos(?:e|ed|ing)\b|terminat|deactivat|cancel|remov|request|eras|purg)\w*\b[^.;]{0,80}\bwithin\b|\bregret/;

/** What the customers keep or delete themselves. */
const CUSTOMER_KEEPS =
  /\b(?:you|customers?|users?) (?:(?!delete your|close)\w+ ){0,3}?(?:remove|keep|store|hold|save|maintain)s?\b/g;

function judge(candidate: Candidate): Claim | undefined {
  const { plain, context, heading, sentence } = candidate;
  const lead = context.slice(0, candidate.leadLength);
  const inTable =
    sentence.form === 'cell' && /retention|retain|how long|storage period|period|kept/.test(lead);
  const headed = HEADED.test(heading) || inTable;
  if (!KEEPS.test(plain.replace(CUSTOMER_KEEPS, '')) && !inTable && !(headed && lead !== ''))
    return undefined;
  if (OTHER_KEEPING.test(plain) || asideFromCustomers(candidate)) return undefined;
  if (forbidsTheCustomer(candidate) && !/\b(?:we|us)\b/.test(plain)) return undefined;
  if (/child|minor|under the age|13|16/.test(heading) || /\bchild(?:ren)?\b|\bminors?\b/.test(plain))
    return undefined;
  if (!PERSONAL.test(context) && !inTable) return undefined;
  return stated(candidate, headed, inTable) ?? openEnded(candidate, headed);
}

/** A stated length of time. It is narrow where it covers cookies, logs, invoices and the like only. */
function stated(
  { plain, context, heading }: Candidate,
  headed: boolean,
  inTable: boolean,
): Claim | undefined {
  const period = periodsIn(plain)[0];
  if (!period || OTHER_PERIOD.test(plain)) return undefined;
  const whole =
    /\byour account (?:is|was|has|data|information)\b|\b(?:clos|delet|terminat|cancel|deactivat)\w* (?:of )?(?:your|the|an) account|\baccount (?:is |was )?(?:clos|delet|terminat)|\bpersonal data\b|\bcustomer data\b|\ball (?:of )?(?:user |your |customer )?(?:content|data|information)\b/;
  const main = (!ASIDE.test(plain) || whole.test(plain)) && (MAIN.test(context) || inTable);
  // "We answer a request to delete within 30 days" is about the answer.
  const onRequest = /\brequest\b/.test(plain) && !/\baccount\b|\bclos|\bterminat/.test(plain);
  const lag =
    !inTable &&
    !/\binactiv/.test(plain) &&
    (LAG.test(plain) || /\b(?:delet|clos)(?:e|ing) (?:your|an?|the)? ?account/.test(heading));
  const part =
    /\b(?:data|information) (?:we )?collect(?:ed)? (?:through|from|by|via) (?:the |our )?(?!you|services?|website)\w+|\bproviders\b[^.;]{0,30}\bretain/.test(
      plain,
    );
  const plan = planIn(plain);
  return {
    value: lag ? 'after-deletion' : 'specific',
    weight: (main ? 2 : 0.7) * (headed ? 1.5 : 1) * (onRequest ? 0.6 : 1),
    clarity: 'specific',
    period: period.words,
    ...(main && !onRequest && !part ? {} : { narrow: true }),
    ...(plan ? { plan } : {}),
  };
}

/** As long as necessary, in any of its forms. Data that no longer points to anyone does not count. */
function openEnded({ plain }: Candidate, headed: boolean): Claim | undefined {
  const keeps = /\bretain|\bretention\b|\bkeep|\bkept\b|\bstor(?:e|es|ed|age|ing)\b|\bhold\b/.test(plain);
  const deletes =
    /\bdelet|\beras|\bdestroy|\bpurg|\b(?:preserv|maintain)\w* (?:\w+ ){0,4}(?:data|information|records?|content)\b/.test(
      plain,
    );
  const open = OPEN.test(plain) || /\bmay (?:also |still |continue to )?(?:retain|keep)\b/.test(plain);
  if (!(keeps || deletes) || !(open || (headed && keeps))) return undefined;
  if (/\bright to\b|\byou (?:may|can) (?:request|ask)|\bdeny\b|\bpassword|\bcookies?\b/.test(plain))
    return undefined;
  if (
    /\b(?:de-?identified|aggregated?|anonymi[sz]ed) (?:\w+ ){0,3}(?:data|information|form)\b|opt-out information/.test(
      plain,
    ) &&
    !/personal/.test(plain)
  )
    return undefined;
  const legal = LEGAL_ONLY.test(plain) && !/\b(?:as|so) long as\b|\bpurposes?\b/.test(plain);
  const partly = /\b(?:certain|some|limited)\b[^.;]{0,30}(?:data|information)/.test(plain);
  const weight = (headed ? 2 : 1) * (legal || partly ? 0.5 : 1) * (keeps && open ? 1.4 : 0.7);
  const plan = planIn(plain);
  return { value: 'vague', weight, clarity: 'vague', ...(plan ? { plan } : {}) };
}

/**
 * Specific only where a stated length of time covers the customer's data as a whole. A period for cookies or logs, or
 * for the time after deletion, beside "as long as necessary" for the rest leaves the answer vague.
 */
function settle(evidence: readonly Evidence[], question: Question): Settled {
  const vague = carrying(evidence, 'vague');
  const all = carrying(evidence, 'specific', 'after-deletion');
  const main = all.filter((one) => !one.narrow);
  const kept = main.filter((one) => one.value === 'specific');
  const open = vague.some((one) => one.weight >= 1);
  if (main.length > 0 && (!open || (kept.length > 0 && main.length > 1)))
    return settled('specific', evidence, main);
  if (vague.length > 0) return settled('vague', evidence, vague);
  if (all.length > 0) return { ...settled('vague', evidence, all), clarity: 'vague' };
  return silent(question);
}

/** How long the vendor keeps what it has. */
export const retention: Question = {
  id: 'retention',
  words: 'How long does it keep your data?',
  sources: ['GDPR Art. 5(1)(e), 13(2)(a)', 'Cal. Civ. Code 1798.100(a)(3)'],
  values: ['specific', 'vague', 'none'],
  silent: 'none',
  hint: /retain|retention|\bke(?:ep|pt)|\bstor|\bhold|delet|eras|purg|destroy|anonymi|preserv|maintain|remov|days|months?|years?|saved/,
  judge,
  settle,
  examples: [
    {
      text: 'We retain your personal information as long as we have an ongoing legitimate business need to do so.',
      value: 'vague',
      source: 'Alibaba.com, Privacy Policy, 2026-08-20',
    },
    {
      text: 'If you cancel your account, your data and other information may be retained in our archive or backup record until deleted after 90 days.',
      value: 'after-deletion',
      source: 'Jottacloud, Privacy Policy, 2026-06-09',
    },
    {
      text: 'It is your responsibility to keep your password secure and confidential.',
      source: 'Alibaba.com, Privacy Policy, 2026-08-20',
    },
    {
      text: 'We also do not have actual knowledge that we sell personal information about individuals under 16 years old.',
      source: 'Codeium, Privacy Policy, 2026-06-20',
    },
  ],
};
