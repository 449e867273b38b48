import type { Candidate, Claim, Evidence, Question, Settled } from '../question.ts';
import {
  asideFromCustomers,
  denied,
  featureIn,
  forbidsTheCustomer,
  planIn,
  withoutAsides,
} from '../scope.ts';
import { carrying, settled, silent } from '../settle.ts';

const MODEL =
  '(?:\\bai\\b|\\bml\\b|a\\.i\\.|\\bllms?\\b|artificial intelligence|machine[- ]learning|(?:language |foundation(?:al)? |generative |our |these |statistical |predictive |the |any |own |speech |voice |data )models?\\b|models\\b|\\balgorithms?\\b|neural network|our (?:technology|technologies|systems|features|products))';
const TRAIN = '(?:re-?)?(?:train(?:ing|ed|s)?\\b|fine-?tun(?:e|es|ed|ing)\\b)';
const TRAINS_MODEL = new RegExp(
  `\\b${TRAIN}[^.;]{0,110}${MODEL}|(?:${MODEL})[^.;]{0,60}\\b${TRAIN}|\\b(?:us(?:e|es|ed|ing)|process(?:ed|ing)?|shared?|retain|train)\\b[^.;]{0,250}\\bfor (?!example)(?:\\w+ ){0,3}training(?: purposes)?\\b|\\btrain(?:s|ing|ed)? (?:\\w+ )?on (?:your|customer|user|any (?:of )?(?:your|customer))|\\b(?:us(?:e|es|ed|ing)|process(?:ed|ing)?)\\b[^.;]{0,80}(?<!anonymi[sz]ed |aggregated? |de-?identified )\\b(?:data|content|information)\\b[^.;]{0,30}\\bfor machine[- ]learning\\b|\\b(?:data|content|information) (?:(?:is|are|be|being) )?used for machine[- ]learning\\b|\\b(?:from|for|of) (?:\\w+ )?model training\\b|\\bopt(?:ed|ing)?[- ]?(?:out|in)(?: of| to| from|-out)? (?:\\w+ ){0,8}training\\b`,
);
const IMPROVES_MODEL =
  /\b(?:develop|improv|enhanc|refin|optimi[sz])(?:e|es|ing|ement|ed|ment)?\b(?! by)(?: and \w+,?)?(?: the (?:accuracy|performance|quality) of)?(?: \w+){0,4} \(?(?:including )?(?:\w+ )?(?:ai models?|machine[- ]learning|(?:ai|ml|artificial intelligence|language) (?:models?|systems|algorithms?|technolog\w+)|models\b|algorithms\b)|"improve the model/;
/** Nouns that hold the word and speak of no training by the vendor: a product, a file, a method, a finished model. */
const TRAINING_THINGS =
  /\b(?:training|fine-?tuning) or (?:training|fine-?tuning) data\b|\bpre-?trained\b|\bfine-?tuned models?\b|\bfine-?tuning (?:apis?|data|process|jobs?|services?|input)\b|\b(?:user |our |the |your |any |undesirable )?training (?:data(?:sets?)?|sets?|files?|audio|methods?|credits?|materials?|courses?|sessions?|videos?|programs?|services?|platform|products?|jobs?|information)\b(?! (?:for|to (?:train|improve)))|\b(?:aws|initial|and consulting|support and) training\b|\bmodel training,? (?:and )?(?:inference|fine-tuning|services)|\bfine-?tune,? and train\b|\btraining journey\b|\bexcluding model training|\bexcludes model training/g;
const CONTENT =
  /\b(?:your|user|customer|users'|customers'|client|personal|member|any|collected|such|this|the|raw|input|no)(?: or \w+)?(?: personal)?(?: \w+)? (?:data|content|inputs?|outputs?|prompts?|information|conversations?|communications?|messages?|materials?|files?|submissions?|property|recordings?|documents?|stuff|code|work)\b|\b(?:inputs?|prompts?|user content|customer data|customer property|interactions?|conversations?|content|materials|information we collect|information that we collect|data|your (?:\w+ )?(?:emails?|chats|transcripts?|meetings|voice|images|photos|posts))\b/;
const NOT_MACHINES =
  /\b(?:staff|employees?|personnel|our teams?|contractors?|security|awareness|privacy|sales|customer service|quality|agents?|workforce|annual(?:ly)?|data protection|specialised|specialized|onboarding|representatives?|developers?)\b[^.;]{0,25}\btrain|\btrain(?:ing|s|ed)?(?: of)?(?: and \w+)?(?: our| the| your)? (?:staff|employees|personnel|teams?|agents|representatives|materials?|courses?|programs?|session|sessions|videos?|our employees|authorized users)\b|training (?:and|or) (?:quality|support|consulting|onboarding|education|educational)|personal training|quality (?:assurance |control )?and training|for (?:staff )?training and|appropriately trained|(?:appropriate|adequate) training/;
/** One source, sort of data or feature: what is said of it does not answer for the customer's content. */
const NARROW =
  /\bgoogle (?:user data|apps?|workspace|drive|calendar|gmail|oauth)|workspace apis?|gmail|\bapi data\b|\bhealth ?kit\b|\bthird[- ]party (?:integrations?|content|services?\b(?! provider))|obtained (?:through|from|via) (?:google|microsoft|slack|zoom)|limited use|microsoft graph|personali[sz]ation context|\bcontent of emails\b|\bemail (?:service )?information\b|\b(?:us(?:e|es|ing|ed) (?:your |such |the |user |this )*feedback|public information)\b(?![^.]*\b(?:and|as well as)\b[^.]*\b(?:inputs?|content|prompts?|data)\b)|\btrain our models using your account/;
const GENERALISED = /\bgenerali[sz]ed (?:and\/or non-personali[sz]ed )?(?:ai|artificial|ml|machine)/;
const DERIVED =
  /\bnon-personal\b|\b(?:de-?identif(?:ied|y|ying)|anonymi[sz](?:ed?|ing)|aggregated?|pseudonymi[sz]ed)\b/;
const CONSENT =
  /\boff by default\b|\b(?:turn|switch) (?:it|this) on\b|\b(?:given|provided|gave) (?:us )?(?:your )?(?:\w+ )?(?:consent|permission)|\bwhere you (?:have )?(?:consented|opted|agreed)|\bunless (?:you|the customer|customer|they|it|we|otherwise|and until)[^.;]{0,60}(?:consent|opt(?:ed|s)?[- ]?in|permission|agree|choose|opt to|explicit|authori|allow|enable|instruct|request|provid|submit|report|permit)|without (?:[\w']+,? ){0,6}(?:consent|permission|authori[sz]ation|opt-in|approval|agreement|instruction)|\b(?:only|solely) (?:if|when|where|with|after) (?:\w+ ){0,6}(?:consent|permission|opt(?:ed|s)?[- ]in|agree|choose|allow)|\bopt(?:ed|s|ing)?[- ]in\b|with your (?:\w+ )?(?:consent|permission)|explicitly (?:consent|agree|allow|choose)|\bexcept (?:with|where|if|when) you(?:r)?\b[^.]{0,30}(?:consent|permission|opt|agree|choose)|\bbut only with\b[^.;]{0,60}\b(?:voluntar|choose|consent)|\bif you (?:\w+ )?(?:opt[- ]?in|agree|consent|allow us|choose to (?:share|allow|participate|help))/;
const OPT_OUT =
  /\bopt(?:ed|s|ing)? (?:\w+ ){1,4}out\b|\b(?:choose|elect|decide|prefer) not to\b|\bopt(?:ed|s|ing)?[- ]?out\b|\bobject to\b|\bright to object\b|\bturn(?:ing)? (?:it |this )?off\b|\bdisabl|\bunless you (?:opt|turn|choose not|disable|tell|object)|do(?: not|n't) want (?:your|us)|(?:select|choose|electing|elect|control|decide) (?:whether|if)\b|\btoggle|choosing "?no\b|\bprivacy mode|\bcan (?:choose|manage|control|change)\b|\bdata controls?\b|in your (?:account )?settings|\b(?:cease|stop) (?:using|processing)\b|\bprevent us from|\bif you (?:choose to )?(?:enable|activate) |\bnot been opted[- ]out/;
const DEPENDS =
  /\bdepend(?:ing|s)? on|\bpublic (?:apps?|repls?|projects?|repositories|workspaces?)\b|\bfor (?:free|consumer|individual)\b|\bcertain (?:plans|accounts|users)|\bwhere available\b|terms that apply to your|\bonly (?:if|when|where)\b[^.;:]{0,60}:$/;
/** A denial with a way out that is neither the customer's choice nor the law. */
const EXCEPTS =
  /\b(?:except|other than|with the exception of|unless)\b(?! (?:as )?(?:required|otherwise required|permitted by law|to (?:comply|provide)|as needed|where this is part))/;
const OTHERS =
  /^(?:they|these|such|our (?:ai |model |llm |third[- ]party )*(?:providers?|partners?|vendors?|sub-?processors?))\b|\bown ai model|\b(?:openai|anthropic|google|azure|aws|bedrock|microsoft|brave|third[- ]party (?:\w+ )?(?:providers?|providers'|models?)|model providers?|llm providers?|ai (?:sub)?pro(?:viders?|cessors?)|sub-?processors?|service providers?|its providers)\b[^.;]{0,80}\b(?:not|never|prohibited|prohibits?|from|n't)\b|\bto train their\b/;
const OWN =
  /\b(?:and|or|nor)(?: any of)? (?:its|our|their|the)\b[^.;]{0,40}\b(?:sub-?processors?|providers?|vendors?)|\b(?:we|our|neither)\b[^.;]{0,60}\b(?:do|does|will|nor)\b/;

/** The vendor says what it does not control: another's training, a customer's own model, or a public text. */
const NOT_OURS =
  /\b(?:fine-?tun|customi[sz]|modif)\w*[^.;]{0,60}\bby (?:you|customer|any)\b|\bmeans\b|\bclaims?\b|\bindemnif|\binfring|\bliable\b|\(the "|\("we"|\bpublicly available\b(?!.*\bwe collect)(?<!we collect.*)|\bwe do not control\b|competing|compete|data collected through the process|cloning voice|reverse|scrap|you may (?:apply|use)|\b(?:for|in) (?:its|their) providers'|rights in the underlying models|\b(?:their|your|its|his) own (?:\w+ )*models?\b|^(?:customers|users|you) (?:may|can) |developed through stages|used to represent|learn more about|more information (?:about|on)|(?:outlines|explains|describes) (?:how|what)|free of|does not process training data|represent the status|no representation|actively seek|customi[sz]e models|trained to answer|fine-tune (?:our )?models|fine-?tun\w* models (?:based on|with)|\bmodels? trained (?:by|on|and)|you(?:'re| are) solely responsible|by using\b[^.]*\byou agree not/;

/** Not using the product is no choice. */
const TAKE_OR_LEAVE =
  /\bif you\b[^.]*(?:,|\bplease) (?:do not|don't|stop|refrain from) (?:use|using|access|submit|provid|enter|upload)/;

function judge(candidate: Candidate): Claim | undefined {
  const { leadLength, heading, sentence, document } = candidate;
  const [plain, context] = [candidate.plain, candidate.context].map((words) =>
    withoutAsides(words).replace(TRAINING_THINGS, (thing) =>
      /\bopt[^.;]{0,40}$/.test(words.slice(0, words.indexOf(thing))) ? thing : '-',
    ),
  ) as [string, string];
  const trains =
    TRAINS_MODEL.test(plain) ||
    (leadLength > 0 && new RegExp(`\\b${TRAIN}`).test(plain) && TRAINS_MODEL.test(context));
  const improves = !trains && IMPROVES_MODEL.test(plain);
  if (plain.endsWith('?')) return undefined;
  if (!trains && !improves) return choiceAfter(candidate);
  if (NOT_MACHINES.test(plain) || forbidsTheCustomer(candidate) || asideFromCustomers(candidate))
    return undefined;
  if (/\bsome (?:\w+ )?models may\b/.test(plain)) return { value: 'conditional', weight: 1 };
  const optOut = OPT_OUT.test(context) && !/opt[- ]in\b.*\bopt[- ]out/.test(plain);
  if ((NOT_OURS.test(plain) && !optOut) || TAKE_OR_LEAVE.test(plain)) return undefined;
  const verb = trains ? TRAIN : '(?:develop|improv|enhanc|optimi)\\w*';
  const no = denies(plain, context, verb, trains);
  if (sentence.form === 'heading' && !no) return undefined;
  const purpose =
    document.kind === 'privacy' ||
    (/\b(?:data|information|content)\b/.test(heading) && /\buse|purpose/.test(heading));
  if (
    !CONTENT.test(context) &&
    !optOut &&
    !no &&
    !(purpose && /^(?:to|for)? ?(?:\w+,? ){0,6}train/.test(plain))
  )
    return undefined;
  const plan = planIn(plain) ?? featureIn(plain);
  const narrow = NARROW.test(`${heading} ${context}`) || (GENERALISED.test(plain) && !/\byour\b/.test(plain));
  const base = {
    weight: (trains ? 2 : 0.6) * (sentence.form === 'heading' ? 0.5 : 1),
    ...(plan ? { plan } : {}),
    ...(narrow ? { narrow: true } : {}),
  };
  if (no) return { ...base, ...denial(plain, optOut, base.weight) };
  if (optOut) return { ...base, value: 'opt-out' };
  if (improves) return { ...base, value: 'improves' };
  if (CONSENT.test(plain)) return { ...base, value: 'opt-in' };
  if (DEPENDS.test(plain)) return { ...base, value: 'conditional' };
  if (DERIVED.test(plain) && !/personal data or anonymi|identifiable (?:and|or)/.test(plain))
    return { ...base, value: 'derived' };
  return { ...base, value: 'yes' };
}

/** The vendor itself opted out of its providers' training. */
const OPTED_FOR_YOU = /(?<!\b(?:you|customers?|users?|who|not) )\b(?:have|has) opted[- ]?out of/;

const CHOICE =
  /\byou (?:can|may|have the right to|are able to)\b[^.;]{0,60}\b(?:opt[- ]?out|object to|disable|turn (?:it|this|that) off|choose not)\b/;

/** "You can opt out of this in your settings", right after the sentence that speaks of training. */
function choiceAfter({ document, sentence, plain }: Candidate): Claim | undefined {
  const before = document.sentences[sentence.index - 1];
  if (!before || before.section !== sentence.section || !CHOICE.test(plain)) return undefined;
  const words = withoutAsides(before.plain).replace(TRAINING_THINGS, '-');
  const speaksOfIt = /\b(?:this|it|that|such)\b|\bopt[- ]?out\b(?! of (?!this|it|that|such))/.test(plain);
  const trained = TRAINS_MODEL.test(words) && !denied(TRAIN).test(words) && !NOT_MACHINES.test(words);
  return trained && speaksOfIt && !NOT_OURS.test(words) ? { value: 'opt-out', weight: 2 } : undefined;
}

const CONDITION = /^\W*(?:if|when|where|unless)\b[^:,]{0,160}(?:,(?! and| or)|:)/;
const denies = (plain: string, context: string, verb: string, trains: boolean): boolean =>
  denied(verb).test(context.replace(CONDITION, '')) ||
  /\bnothing (?:that )?you\b|\bexcluded? from\b[^.;]{0,40}\btraining\b|\b(?:no|none of) (?:\w+ ){0,4}(?:data|content|information|inputs?|prompts?) (?:will be|is|are)? ?(?:ever )?used/.test(
    plain,
  ) ||
  (/\bnot be used\b|\bnot (?:to )?use\b|\bno ai training\b/.test(plain) && trains) ||
  /\bopt(?:ed)? (?:you )?out (?:of .{0,40})?by default/.test(plain) ||
  OPTED_FOR_YOU.test(plain);

/** A denial: whole, or only without consent, until one objects, or with exceptions. */
function denial(plain: string, optOut: boolean, weight: number): { value: string; weight: number } {
  const choice =
    optOut &&
    !OPTED_FOR_YOU.test(plain) &&
    !/\bby default\b/.test(plain) &&
    /\bopt(?:ed|s|ing)?[- ]?out\b|do(?: not|n't) want|\bif you (?:choose to )?(?:enable|activate)|\b(?:choose|elect|decide|prefer) not to\b|prevent us|\bcease|unless you (?:turn|object|disable)/.test(
      plain,
    );
  if (choice) return { value: 'opt-out', weight };
  if (CONSENT.test(plain)) return { value: 'opt-in', weight };
  if (/\bbut (?:we )?(?:may|do|will)\b(?! not| never)/.test(plain) && !DERIVED.test(plain))
    return { value: 'conditional', weight };
  if (DERIVED.test(plain) && /\bmay\b|\bbut\b|however|except/.test(plain))
    return { value: 'derived', weight };
  const others = OTHERS.test(plain) && !OWN.test(plain);
  if (others) return { value: 'providers-no', weight };
  if (EXCEPTS.test(plain)) return { value: 'conditional', weight };
  return { value: 'no', weight };
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
  const others = of('providers-no');
  const plansDiffer = no.some((one) => one.plan) && [...yes, ...derived].some((one) => one.plan);
  const carried = (value: string, ...carriers: Evidence[]): Settled => settled(value, evidence, carriers);
  if (plansDiffer) return carried('conditional', ...no, ...yes, ...derived);
  const general = [...no, ...conditional].some((one) => !one.plan);
  if (general && optOut.length > 0 && optOut.every((one) => one.plan))
    return carried('conditional', ...conditional, ...no, ...optOut);
  if (optIn.length > optOut.length && yes.length === 0) return carried('opt-in', ...optIn, ...no);
  if (optOut.length > 0) return carried('opt-out', ...optOut, ...yes);
  if (optIn.length > 0 && yes.length === 0) return carried('opt-in', ...optIn, ...no);
  if (conditional.length > 0) return carried('conditional', ...conditional, ...yes, ...no);
  if (yes.length > 0 && no.length + optIn.length > 0) {
    const differ = [...yes, ...no].some((one) => one.plan !== undefined);
    return carried(differ ? 'conditional' : 'unclear', yes[0]!, ...no, ...optIn, ...yes.slice(1));
  }
  if (yes.length > 0) return carried('yes', ...yes);
  if (no.length > 0) return carried(derived.length > 0 ? 'conditional' : 'no', ...no, ...derived, ...others);
  if (derived.length > 0) return carried('conditional', ...derived);
  if (others.length > 0) return carried('no', ...others);
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
  readsHeadings: true,
  hint: /opt[- ]?out|\bobject\b|disabl|turn (?:it|this|that) off|\btrain|fine-?tun|machine[- ]learning|improv|develop|enhanc|optimi[sz]/,
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
