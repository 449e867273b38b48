import { periodsIn } from '../periods.ts';
import type { Candidate, Claim, Evidence, Question, Settled } from '../question.ts';
import { carrying, settled, silent } from '../settle.ts';

const BREACH =
  /\b(?:data|security|personal data|privacy|information|such|any|a|the|confirmed|notifiable|suspected|actual|system)(?: \w+){0,2} (?:breach(?:es)?|incidents?)\b|\bbreach of (?:\w+ ){0,3}(?:security|personal|data|information|privacy)|\bunauthori[sz]ed (?:\w+ )?(?:access|disclosure|acquisition|use)\b|\bbreach(?:es)?\b|\bcompromised?\b/;
const TELLS =
  /\bnotif(?:y|ies|ied|ication|ications|ying)\b|\binform(?:s|ed|ing)?\b|\balert\b|\breport(?:s|ed)?\b|\badvise\b|\btell you\b|\blet you know\b|\bcontact (?:you|(?:the |all |any )?(?:affected|users|customers|individuals|people))\b|\bsend (?:you|an? (?:e-?mail|notice|other|direct))|\bcommunicate with you|\bpost (?:a|notice)/;
const CUSTOMER_TELLS =
  /\byou\b(?: \w+){0,8}? (?:must|shall|should|will|agree to|are (?:required|obliged|responsible)[^.;]{0,30}|can|may)(?: \w+){0,4}? (?:notify|inform(?!ed)|report(?!ed)|contact(?!ed)|alert(?!ed)|advise(?!d)|tell|let)|\bplease\b[^.;]{0,60}\b(?:notif|inform|contact|report|let us)|\b(?:notify|inform|contact|alert|tell|report(?: it)? to|advise|notifying)(?: to)? (?:us|the company|company|our|apple|(?!customers?|controllers?|you|clients?|subscribers?|users?|individuals|affected)[a-z.]+ (?:immediately|promptly|in writing|of any unauth))\b|\b(?:customer|user|member|subscriber|partner|seller|publisher|merchant|host|advertiser|developer|client|licensee|controller|each party|the other party|either party)s?\b(?: \w+){0,3}? (?:must|shall|will|agrees? to|is responsible|should)(?: \w+){0,4}? (?:notif|inform|report|contact|be)|\byour? (?:responsib|obligation)|notify .{0,30}immediately (?:of|if) any (?:unauth|actual|breach)|\bimmediately notify\b(?! (?:you|(?:the |each |any |all |affected )*(?:users?|customers?|clients?|controllers?|subscribers?|members?|individuals))\b(?! (?:service|support)))|\bnotify\b[^.;]{0,40} of (?:any|all) unauthori[sz]ed use\b|your (?:account|password)\b[^.]{0,30}\bcompromised|\bresponsible for notifying\b|when (?:you|they) (?:report|contact)/;
const OTHER_BREACH =
  /\bbreach(?:es|ed)? (?:your|our|their|the|any(?:one)?(?:'s)?) rights|\bwinding up\b|\bpetition\b|\bbreach by you\b|\bserious breach\b|\bsuspen(?:d|sion)|breach(?:es)? of (?:these|this|the (?:terms|agreement|contract)|contract|your(?! (?:personal|data|information|account))|any (?:term|provision|obligation|of)|warrant|section|confidentiality)|material breach|breach(?:es)? (?:these|this|the (?:terms|agreement)|any (?:term|provision))|in breach of|cure|remed(?:y|ied) (?:the|such|that)(?: \w+)? breach|anticipatory|privacy shield|dpf/;

/** Who undertakes to tell: a subject, a verb of duty and a verb of telling, with some words between. */
const PROMISES = [
  /\b(?:we|us|[a-z]+)(?: \w+,?){0,14}? (?:will|shall|must|undertakes? to|agrees? to|commits? to|is obliged to|are obliged to|would),?(?: \w+,?){0,14}?:? (?:notif|inform|alert|report|advise|tell|let|contact|provide|send)/,
  /\b(?:we|[a-z]+) (?:also )?(?:notify|notifies|inform|informs|reports?(?! from| of))\b[^.;]{0,60}(?:you|customers?|users?|individuals?|controller|affected|authorit|regulator)/,
  /\b(?:will|shall) be (?:notified|informed)|\bto notify (?:you|affected|the controller|customers?|individuals)/,
  /\b(?:we|and) (?:may|might|could)(?: \w+){0,3} (?:notif|inform|alert|contact|send|communicate|post)/,
];
const TOLD =
  /\byou\b|customers?|users?|individuals?|controller|data subjects?|affected|exporter|clients?|people|parties|members|persons/;
const PERHAPS =
  /\b(?:may|might|could)(?: \w+){0,3} (?:notif|inform|attempt|alert|contact|send|communicate|post|be (?:notified|informed))|\bcommercially reasonable efforts|attempt to|\btry to|endeavou?r/;

/** "72-hour breach notification", as a list of what is offered says it. */
const OFFERED =
  /\b(?:breach|incident) notifications?\b[^.;]{0,40}\b(?:within|in|under)\b|(?:hours?|days?)[- ](?:\w+[- ])?(?:breach|incident) notif/;

function judge(candidate: Candidate): Claim | undefined {
  const { plain, context, heading } = candidate;
  if (candidate.sentence.form === 'item' && OFFERED.test(plain)) {
    const period = periodsIn(plain)[0];
    if (period) return { value: 'yes', weight: 2, clarity: 'specific', period: period.words };
  }
  if (!TELLS.test(plain) || OTHER_BREACH.test(plain) || CUSTOMER_TELLS.test(plain)) return undefined;
  const headed = /breach|incident/.test(heading);
  // An incident of the service, with tickets and repairs, is none of the data.
  const ofData = /breach|security|personal|\bdata\b|unauthori[sz]|compromis/;
  if (!ofData.test(`${heading} ${context}`)) return undefined;
  const ofBreach = /breach|incident|unauthori[sz]ed (?:\w+ )?(?:access|disclosure|acquisition)|compromised/;
  if (!headed && !(BREACH.test(context) && ofBreach.test(context))) return undefined;
  if (!/\bbreach|\bincident|\bunauthori[sz]ed|compromis|\bit\b|\bthis\b|\bthat\b/.test(plain))
    return undefined;
  if (!TOLD.test(plain) || !(PROMISES.some((promise) => promise.test(plain)) || ledToTell(candidate)))
    return undefined;
  const looksOnly = /\bdetect|\binvestigat|prevent/.test(plain);
  if (
    looksOnly &&
    !/notif\w* (?:you|affected|the|customers?|users?|individuals?|controller|relevant|any|both)/.test(plain)
  ) {
    return undefined;
  }
  const value = PERHAPS.test(plain) ? 'may' : 'yes';
  const period = periodsIn(plain)[0];
  if (period && value === 'yes') return { value, weight: 3, clarity: 'specific', period: period.words };
  const own =
    /\b(?:notif|inform)\w*[^.]{0,100}\b(?:breach|incident)|\b(?:breach|incident)[^.]{0,160}(?:notif|inform)/;
  return { value, weight: own.test(plain) ? 2 : 1, clarity: 'vague' };
}

/** "The processor shall: notify the customer of …": the duty stands in the line above the list. */
function ledToTell({ plain, context, leadLength, heading }: Candidate): boolean {
  const lead = context.slice(0, leadLength);
  return (
    /^(?:promptly |also |\(?[a-z0-9]\)? )?notif(?:y|ying)\b/.test(plain) &&
    /\b(?:shall|will|must|agrees?|undertakes?|obligations?)\b/.test(`${lead} ${heading}`) &&
    !/\byou\b/.test(lead)
  );
}

function settle(evidence: readonly Evidence[], question: Question): Settled {
  const yes = carrying(evidence, 'yes');
  const may = carrying(evidence, 'may');
  if (yes.length > 0) return settled('yes', evidence, yes);
  if (may.length > 0) return settled('may', evidence, may);
  return silent(question);
}

/** Whether the vendor promises to tell its customers of a breach, and how fast. */
export const breachNotice: Question = {
  id: 'breach-notice',
  words: 'Will it tell you of a breach, and how fast?',
  sources: ['GDPR Art. 33(2) and 34', 'Cal. Civ. Code 1798.82'],
  values: ['yes', 'may', 'unstated'],
  silent: 'unstated',
  hint: /breach|incident|unauthori[sz]ed|compromis/,
  judge,
  settle,
  examples: [
    {
      text: 'Incident Response: we maintain a 24/7 incident-response team and will notify affected customers within 72 hours of confirming any notifiable breach.',
      value: 'yes',
      source: 'Lovable, Privacy Policy, 2026-08-06',
    },
    {
      text: 'In the event of a breach of security, Sendinblue undertakes to immediately notify the User within 72 hours of the detection of the incident.',
      value: 'yes',
      source: 'Sendinblue, Terms of Service, 2023-02-14',
    },
    {
      text: 'If we learn of a security breach, we may attempt to notify you electronically so that you can take appropriate protective steps.',
      value: 'may',
      source: 'Ning, Privacy Policy, 2025-09-23',
    },
    {
      text: 'You must notify Jasper immediately of any breach of security or unauthorized use of your customer account.',
      source: 'Jasper, Terms of Service, 2025-10-02',
    },
    {
      text: 'You are responsible for your account, and you will notify Tumblr immediately of any actual or suspected loss, theft, or unauthorized use of your account.',
      source: 'Tumblr, Terms of Service, 2026-07-15',
    },
  ],
};
