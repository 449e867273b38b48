import type { Candidate, Claim, Evidence, Question, Settled } from '../question.ts';
import { asideFromCustomers, denied, forbidsTheCustomer, planIn, withoutAsides } from '../scope.ts';
import { carrying, settled, silent } from '../settle.ts';

const MODEL =
  '(?:\\bai\\b|\\bml\\b|a\\.i\\.|\\bllms?\\b|artificial intelligence|machine[- ]learning|(?:language |foundation(?:al)? |generative |our |these |statistical |predictive |the |any |own |speech |voice |data )models?\\b|models\\b|\\balgorithms?\\b|neural network|our (?:technology|technologies|systems|features|products))';
const TRAIN = '(?:re-?)?(?:train(?:ing|ed|s)?\\b|fine-?tun(?:e|es|ed|ing)\\b)';
const TRAINS_MODEL = new RegExp(
  `\\b${TRAIN}[^.;]{0,110}${MODEL}|(?:${MODEL})[^.;]{0,60}\\b${TRAIN}|\\bfor (?:\\w+ ){0,3}training(?: purposes)?\\b|\\b(?:data|content|it|information|inputs?) (?:is|are|will be) (?:not |never )?used (?:for|in) training|\\bopt(?:ed|ing)?[- ]?(?:out|in) (?:of|to|from) (?:\\w+ ){0,8}training\\b`,
);
const IMPROVES_MODEL =
  /\b(?:develop|improv|enhanc|refin|optimi[sz])(?:e|es|ing|ement|ed|ment)?\b(?: and \w+,?)?(?: the (?:accuracy|performance|quality) of)?(?: \w+){0,4} (?:ai models?|machine[- ]learning|(?:ai|ml|artificial intelligence|language) (?:models?|systems|algorithms?|technolog\w+)|models\b)|"improve the model/;
const CONTENT =
  /\b(?:your|user|customer|users'|customers'|client|personal|member|any|collected|such|this|the|raw|input|no)(?: or \w+)?(?: personal)? (?:data|content|inputs?|outputs?|prompts?|information|conversations?|messages?|materials?|files?|submissions?|property|recordings?|documents?|stuff|code|work)\b|\b(?:inputs?|prompts?|user content|customer data|customer property|interactions?|conversations?|content|information we collect|information that we collect|data)\b/;
const NOT_MACHINES =
  /\b(?:staff|employees?|personnel|our teams?|contractors?|security|awareness|privacy|sales|customer service|quality|agents?|workforce|annual(?:ly)?|data protection|specialised|specialized|onboarding|representatives?)\b[^.;]{0,25}\btrain|\btrain(?:ing|s|ed)?(?: of)?(?: and \w+)?(?: our| the)? (?:staff|employees|personnel|teams?|agents|representatives|materials?|courses?|programs?|session|sessions|videos?|our employees)\b|training (?:and|or) (?:quality|support|consulting|onboarding|education)|personal training|quality (?:assurance )?and training|for (?:staff )?training and/;
const NARROW =
  /\bgenerali[sz]ed (?:and\/or non-personali[sz]ed )?(?:ai|artificial|ml|machine)|\bgoogle (?:user data|apps?|workspace|drive|calendar|gmail|oauth)|workspace apis?|gmail|\bapi data\b|\bhealth ?kit\b|\bthird[- ]party integrations?|obtained (?:through|from|via) (?:google|microsoft|slack|zoom)|limited use|microsoft graph|personali[sz]ation context/;
const DERIVED =
  /\bnon-personal\b|\b(?:de-?identified|anonymi[sz]ed?|aggregated?|deidentified|pseudonymi[sz]ed)\b/;
const CONSENT =
  /\bunless (?:you|the customer|customer|they|it|we|otherwise|and until)[^.;]{0,60}(?:consent|opt(?:ed|s)?[- ]?in|permission|agree|choose|opt to|explicit|authori|allow|enable|instruct|request|provid|submit|report|permit)|without (?:[\w']+,? ){0,6}(?:consent|permission|authori[sz]ation|opt-in|approval|agreement|instruction)|\b(?:only|solely) (?:if|when|where|with|after) (?:\w+ ){0,6}(?:consent|permission|opt(?:ed|s)?[- ]in|agree|choose|allow)|\bopt(?:ed|s|ing)?[- ]in\b|with your (?:\w+ )?(?:consent|permission)|explicitly (?:consent|agree|allow|choose)|\bexcept (?:with|where|if|when) you(?:r)?\b[^.]{0,30}(?:consent|permission|opt|agree|choose)/;
const OPT_OUT =
  /\bopt(?:ed|s|ing)?[- ]?out\b|\bobject to\b|\bright to object\b|\bturn(?:ing)? (?:it |this )?off\b|\bdisabl|\bunless you (?:opt|turn|choose not|disable|tell|object)|do(?: not|n't) want (?:your|us)|(?:select|choose|electing|elect|control|decide) whether|\btoggle|choosing "?no\b|\bprivacy mode|\bcan (?:choose|manage|control|change)\b|\bdata controls?\b|in your (?:account )?settings/;
const DEPENDS =
  /\bdepending on|\bin public apps\b|\bfor (?:free|consumer|individual)|\bcertain (?:plans|accounts|users)|\bwhere available\b|terms that apply to your/;
const OTHERS =
  /^(?:they|these|such|our (?:ai |model |llm |third[- ]party )*(?:providers?|partners?|vendors?|sub-?processors?))\b|\b(?:openai|anthropic|google|azure|aws|bedrock|microsoft|third[- ]party (?:\w+ )?(?:providers?|providers'|models?)|model providers?|llm providers?|ai providers?|sub-?processors?|service providers?)\b[^.;]{0,80}\b(?:not|never|prohibited|prohibits?|from|n't)\b/;

/** The vendor says what it does not control: another's training, a customer's own model, or a public text. */
const NOT_OURS =
  /\(the "|\("we"|\bpublicly available\b(?!.*\bwe collect)(?<!we collect.*)|\bwe do not control\b|training (?:methods|audio)|competing|compete|data collected through the process|training data and outputs|cloning voice|reverse|scrap|you may (?:apply|use)|its providers'|underlying models|training (?:services?|platform|products?|jobs?)|model training,? (?:and )?(?:inference|fine-tuning)|developed through stages|used to represent|learn more about|more information (?:about|on)|free of|does not process training data/;

function judge(candidate: Candidate): Claim | undefined {
  const { leadLength, heading } = candidate;
  const [plain, context] = [candidate.plain, candidate.context].map((words) =>
    words.replace(/\bwhether or not\b/g, 'whether').replace(/\b(?:but )?not limited to\b/g, ''),
  ) as [string, string];
  const trains =
    TRAINS_MODEL.test(plain) ||
    (leadLength > 0 && new RegExp(`\\b${TRAIN}`).test(plain) && TRAINS_MODEL.test(context));
  const improves = !trains && IMPROVES_MODEL.test(plain);
  if (!trains && !improves) return undefined;
  if (NOT_MACHINES.test(plain) || forbidsTheCustomer(candidate) || asideFromCustomers(candidate))
    return undefined;
  const optOut = OPT_OUT.test(context) && !/opt[- ]in\b.*\bopt[- ]out/.test(plain);
  if (NOT_OURS.test(plain) && !optOut) return undefined;
  const ofContent =
    CONTENT.test(context) ||
    (/\b(?:data|information|content)\b/.test(heading) && /\buse|purpose/.test(heading));
  if (!ofContent && !optOut && !denied(TRAIN).test(withoutAsides(context))) return undefined;
  const base = {
    weight: trains ? 2 : 0.6,
    ...(planIn(plain) ? { plan: planIn(plain)! } : {}),
    ...(NARROW.test(`${heading} ${context}`) ? { narrow: true } : {}),
  };
  const verb = trains ? TRAIN : '(?:develop|improv|enhanc|optimi)\\w*';
  const no =
    denied(verb).test(withoutAsides(context)) ||
    /\bno (?:\w+ ){0,4}(?:data|content|information|inputs?) (?:will be|is|are)? ?(?:ever )?used/.test(
      plain,
    ) ||
    (/\bnot be used\b|\bnot (?:to )?use\b/.test(plain) && trains) ||
    /\bopt(?:ed)? (?:you )?out (?:of .{0,40})?by default/.test(plain);
  if (no && CONSENT.test(plain) && !/\bopt(?:ed|ing|s)?[- ]?out\b/.test(plain))
    return { ...base, value: 'opt-in' };
  if (no && !/unless you (?:opt out|turn|object)/.test(plain)) {
    if (
      optOut &&
      !/\bdefault\b/.test(plain) &&
      /\bopt(?:ed|s|ing)?[- ]?out\b|do(?: not|n't) want/.test(plain)
    )
      return { ...base, value: 'opt-out' };
    if (DERIVED.test(plain) && /\bmay\b|\bbut\b|however|except/.test(plain))
      return { ...base, value: 'conditional' };
    return { ...base, value: 'no', weight: base.weight * (OTHERS.test(plain) ? 0.8 : 1) };
  }
  if (optOut) return { ...base, value: 'opt-out' };
  if (improves) return { ...base, value: 'improves' };
  if (CONSENT.test(plain)) return { ...base, value: 'opt-in' };
  if (DEPENDS.test(plain)) return { ...base, value: 'conditional' };
  if (DERIVED.test(plain) && !/personal data or anonymi|identifiable (?:and|or)/.test(plain))
    return { ...base, value: 'derived' };
  return { ...base, value: 'yes' };
}

/**
 * No, yes and their exceptions on one lattice: an opt-out or a consent qualifies a yes; a no for one plan beside a yes
 * for another is conditional; a no and a yes for the same is unclear, with both sentences.
 */
function settle(evidence: readonly Evidence[], question: Question): Settled {
  const wide = evidence.filter((one) => !one.narrow);
  const of = (...values: string[]): Evidence[] => carrying(wide, ...values);
  const [no, yes, optIn, optOut, conditional, derived, improves] = [
    of('no'), of('yes'), of('opt-in'), of('opt-out'), of('conditional'), of('derived'), of('improves'),
  ]; // biome-ignore format: one line per lattice
  const carried = (value: string, ...carriers: Evidence[]): Settled => settled(value, evidence, carriers);
  if (optIn.length > optOut.length && yes.length === 0) return carried('opt-in', ...optIn, ...no);
  if (optOut.length > 0) return carried('opt-out', ...optOut, ...yes);
  if (optIn.length > 0 && yes.length === 0) return carried('opt-in', ...optIn, ...no);
  if (conditional.length > 0) return carried('conditional', ...conditional, ...yes, ...no);
  if (yes.length > 0 && no.length + optIn.length > 0) {
    const differ = [...yes, ...no].some((one) => one.plan !== undefined);
    return carried(differ ? 'conditional' : 'unclear', yes[0]!, ...no, ...optIn, ...yes.slice(1));
  }
  if (yes.length > 0) return carried('yes', ...yes);
  if (no.length > 0) return carried(derived.length > 0 ? 'conditional' : 'no', ...no, ...derived);
  if (derived.length > 0) return carried('conditional', ...derived);
  const narrow = carrying(evidence, 'no', 'opt-in', 'yes', 'opt-out');
  if (narrow.length > 0) return carried('conditional', ...narrow);
  if (improves.length > 0) return carried('unclear', ...improves);
  return silent(question);
}

/** Whether the vendor trains AI on what its customers put in. */
export const training: Question = {
  id: 'training',
  words: 'Does it train AI on your content?',
  sources: ['EDPB Opinion 28/2024 on AI models', 'GDPR Art. 5(1)(b), 6 and 21'],
  values: ['no', 'opt-in', 'opt-out', 'yes', 'conditional', 'unclear', 'unstated'],
  silent: 'unstated',
  hint: /\btrain|fine-?tun|improv|develop|enhanc|optimi[sz]/,
  judge,
  settle,
  examples: [
    {
      text: 'We do not use your data to train any AI model.',
      value: 'no',
      source: 'Spark, Privacy Policy, 2026-07-21',
    },
    {
      text: 'We will not use your Inputs or Outputs to train or develop AI models except where this is part of the services we provide to you (and for your exclusive benefit) without your consent.',
      value: 'opt-in',
      source: 'Overleaf, Terms of Service, 2026-05-06',
    },
    {
      text: 'To opt out of using your Customer Data for model training, contact us at privacy@lovable.dev.',
      value: 'opt-out',
      source: 'Lovable, Privacy Policy, 2026-08-06',
    },
    {
      text: 'Cognition may use Customer Data for model training purposes and to improve and enhance the Services.',
      value: 'yes',
      source: 'Codeium, Terms of Service, 2026-07-01',
    },
    {
      text: 'We train employees regarding our data privacy policies and procedures.',
      source: 'Meetup, Privacy Policy, 2025-07-23',
    },
    {
      text: 'You acknowledge and agree that customer support provided over the phone may be recorded for training and quality purposes.',
      source: 'Starlink, Terms of Service, 2026-06-07',
    },
  ],
};
