/** How much harm it does when data of a category reaches the wrong place: 0 public, 1 ordinary, 2 confidential, 3 special or high harm. */
export type Sensitivity = 0 | 1 | 2 | 3;

export const SENSITIVITY_WORDS = ['public', 'ordinary', 'confidential', 'special or high harm'] as const;

/** What kind of data moves, in the owner's words. */
export interface DataCategory {
  readonly id: string;
  /** As it stands alone: `Tax numbers`. */
  readonly label: string;
  readonly sensitivity: Sensitivity;
  /** Nearest term of the W3C Data Privacy Vocabulary 2 and its personal-data extension (https://w3id.org/dpv/pd). */
  readonly dpv: string;
  /** True when a value of it says who the person is, so that a pseudonym can stand in for it. */
  readonly identifies?: true;
}

const category = (
  id: string,
  label: string,
  sensitivity: Sensitivity,
  dpv: string,
  identifies?: true,
): DataCategory => ({ id, label, sensitivity, dpv, ...(identifies && { identifies }) });

/** Every data category that the map knows, in the order in which the owner ticks them. */
export const DATA_CATEGORIES: readonly DataCategory[] = [
  category('name', 'Names', 1, 'pd:Name', true),
  category('contact', 'Contact details', 1, 'pd:Contact', true),
  category('company', 'Company details', 0, 'pd:Professional', true),
  category('dob', 'Dates of birth', 1, 'pd:BirthDate', true),
  category('schedule', 'Appointment times', 1, 'pd:ServiceConsumptionBehavior'),
  category('location', 'Places and venues', 1, 'pd:Location'),
  category('messages', 'Messages and e-mails', 2, 'pd:EmailContent'),
  category('goals', 'Goals and circumstances', 2, 'pd:LifeHistory'),
  category('sessionNotes', 'Session notes', 2, 'pd:ProfessionalEvaluation'),
  category('health', 'Health information', 3, 'pd:Health'),
  category('physical', 'Measurements and body photos', 3, 'pd:PhysicalCharacteristic'),
  category('emergency', 'Emergency contacts', 2, 'pd:Relationship', true),
  category('insurance', 'Insurance details', 3, 'pd:Insurance', true),
  category('children', 'Data about children', 3, 'pd:Offspring'),
  category('recording', 'Sound and video recordings', 2, 'pd:VoiceCommunicationRecording'),
  category('transcript', 'Transcripts', 2, 'pd:Communication'),
  category('photos', 'Photos of people', 2, 'pd:Picture'),
  category('contract', 'Contracts and signatures', 2, 'pd:PersonalDocuments'),
  category('legal', 'Legal matters', 3, 'pd:Criminal'),
  category('payment', 'Payment and bank details', 2, 'pd:FinancialAccount', true),
  category('invoice', 'Invoices and amounts', 2, 'pd:Transactional'),
  category('order', 'Orders', 1, 'pd:Purchase'),
  category('shipping', 'Shipping addresses', 1, 'pd:PhysicalAddress', true),
  category('bankfeed', 'Bank transactions', 2, 'pd:Transactional'),
  category('taxId', 'Tax numbers', 3, 'pd:OfficialID', true),
  category('income', 'Income and tax data', 3, 'pd:Tax'),
  category('payroll', 'Payroll', 3, 'pd:Salary'),
  category('credentials', 'Passwords and keys', 3, 'pd:Authenticating'),
  category('property', 'Door codes and keys to homes', 3, 'pd:SecretText'),
  category('source', "Clients' source code", 2, 'dpv:IntellectualPropertyData'),
  category('prodData', "Clients' customer data", 3, 'dpv:PersonalData'),
  category('draft', 'Drafts and copy', 1, 'dpv:Data'),
  category('listings', 'Listings and product pictures', 0, 'dpv:NonPersonalData'),
  category('review', 'Reviews', 1, 'pd:Opinion'),
  category('list', 'Marketing lists', 1, 'pd:Contact', true),
  category('analytics', 'Visitor statistics', 1, 'pd:BrowsingBehavior'),
];

const byId: ReadonlyMap<string, DataCategory> = new Map(DATA_CATEGORIES.map((c) => [c.id, c]));

/** The category with this id, or undefined when the map does not know it. */
export const dataCategory = (id: string): DataCategory | undefined => byId.get(id);

/** The category's words; an unknown id stands for itself, so that nothing disappears from a list. */
export const categoryLabel = (id: string): string => byId.get(id)?.label ?? id;

/** Sensitivity of a category; an unknown one counts as confidential until somebody says what it is. */
export const sensitivityOf = (id: string): Sensitivity => byId.get(id)?.sensitivity ?? 2;

/** True when a value of the category says who somebody is. */
export const identifies = (id: string): boolean => byId.get(id)?.identifies === true;

/** Labels joined for a sentence, the first letter small: `names, tax numbers and invoices`. */
export function categoryWords(ids: readonly string[]): string {
  const words = ids.map((id) => {
    const label = categoryLabel(id);
    return label.slice(0, 1).toLowerCase() + label.slice(1);
  });
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
