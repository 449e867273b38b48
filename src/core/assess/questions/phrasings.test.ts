import { describe, expect, it } from 'vitest';
import { assess } from '../assess.ts';
import type { QuestionId } from '../question.ts';
import { readDocument } from '../text.ts';

/** The same promise in many words, written for this test: what a reader must know beyond the documents it was built on. */
const PHRASINGS: Partial<Record<QuestionId, ReadonlyArray<readonly [answer: string, text: string]>>> = {
  training: [
    ['yes', 'We use your content for machine learning.'],
    ['no', 'We do not use your data for machine learning.'],
    ['opt-out', 'You may opt out of having your content used for machine learning by writing to us.'],
    ['unstated', 'We use anonymised data for machine learning.'],
    ['no', 'We never use customer content to train machine learning models.'],
    ['no', 'Your files are yours: they are not used to train our AI.'],
    ['no', 'No customer data is used to train or fine-tune any large language model.'],
    [
      'no',
      'We will not, and will not allow others to, use Customer Content for the training of generative AI.',
    ],
    ['no', 'Customer Data submitted to the API is not used to train our models.'],
    [
      'no',
      'We do not permit our AI providers to use your data for training, and we do not train models on it ourselves.',
    ],
    ['no', 'Acme does not train on your data.'],
    ['no', 'We don’t train our models on your conversations.'],
    ['no', 'Nothing you upload is ever used to train AI models.'],
    ['no', 'Acme and its subprocessors are contractually prohibited from using Customer Data to train AI.'],
    ['no', 'None of your recordings are used for model training.'],
    ['no', 'Your data stays yours and is excluded from model training.'],
    [
      'no',
      'Our AI features do not learn from your data, and your content is not used to train the underlying models.',
    ],
    ['opt-in', 'We only use your content to train our models if you opt in.'],
    ['opt-in', 'With your permission, we may use your recordings to train our speech models.'],
    ['opt-in', 'Unless you explicitly agree, we will not use your data to train AI models.'],
    ['opt-in', 'We will not train our models on your data without your prior written consent.'],
    ['opt-in', 'Your inputs are used for training only if you choose to share them with us.'],
    ['opt-out', 'We may use your content to train our models unless you opt out in Settings.'],
    ['opt-out', 'You can turn off the use of your chats for model training at any time.'],
    [
      'opt-out',
      'If you do not want your content to be used to train our AI models, you can change this in your account settings.',
    ],
    ['opt-out', 'You have the right to object to our use of your personal data for training our AI models.'],
    ['opt-out', 'Content may be used to improve our AI models; you may opt out by submitting this form.'],
    ['yes', 'We use the content you provide to train and improve our AI models.'],
    ['yes', 'Your interactions with the assistant help us train our models.'],
    [
      'yes',
      'To develop, train and improve our artificial intelligence and machine learning models using your personal information.',
    ],
    ['yes', 'We may use your personal data for the training of our algorithms.'],
    [
      'yes',
      'You grant us a licence to use your User Content, including to train our machine learning models.',
    ],
    ['yes', 'Information we collect may be used for machine learning training purposes.'],
    [
      'conditional',
      'We do not use content from Business or Enterprise accounts to train our models, but we may use content from free accounts.',
    ],
    ['conditional', 'We may use aggregated and de-identified data to train our machine learning models.'],
    ['conditional', 'We will not use Customer Data to train models, except for feedback that you submit.'],
    [
      'conditional',
      'We use your content to train our models only if you:\n\n- use a free plan; or\n- use a paid plan and have not opted out of training in your settings.',
    ],
    ['unstated', 'We provide training to our staff on privacy and security.'],
    ['unstated', 'You may not use the output to train a competing model.'],
    ['unstated', 'Calls may be recorded for training and quality purposes.'],
    ['unstated', 'Our fitness training plans are tailored to the data that you enter.'],
    ['unstated', 'Customers may use the platform to train their own models on their own data.'],
    [
      'unstated',
      'We develop and improve our services and train our support agents using information about your requests.',
    ],
    ['unclear', 'We use your information to improve our machine learning algorithms.'],
    [
      'no',
      'We do not sell your data, use it for advertising, or use it to train artificial intelligence models.',
    ],
    [
      'no',
      'Customer Content will not be used by Acme or its third-party AI providers for the purpose of training or improving any model.',
    ],
    [
      'no',
      'Data sent through the assistant is processed by OpenAI and Anthropic, who do not use it to train their models.',
    ],
    ['no', 'Acme AI: zero training. We do not use your notes for AI training.'],
    ['no', 'We have opted out of having your data used by our model providers for training.'],
    ['no', 'Our agreements with AI providers prohibit them from training their models on customer data.'],
    ['no', 'We do not use your Client Data or session notes to train AI, ever.'],
    [
      'no',
      'Acme will never use your messages, files, or other content to improve or train generative AI models.',
    ],
    ['no', 'By default, we do not train our models on any inputs or outputs from our business products.'],
    [
      'opt-in',
      'If you choose to participate in the improvement program, your data may be used to train our AI.',
    ],
    [
      'opt-in',
      'Model training is off by default; you can turn it on in Settings to let us train on your content.',
    ],
    ['opt-in', 'We may use your Inputs to train our models where you have given us your consent.'],
    [
      'opt-out',
      'Administrators can opt their workspace out of having customer data used to train our models.',
    ],
    [
      'opt-out',
      'If you would rather we did not use your content for training AI, email privacy@acme.example to opt out.',
    ],
    [
      'opt-out',
      'You can choose not to have your posts used to train our AI by changing your privacy settings.',
    ],
    [
      'opt-out',
      'We use your data to train our models by default. You can disable this in the data controls.',
    ],
    ['yes', 'We use machine learning, and your documents are among the data used to train our models.'],
    [
      'yes',
      'We may also use customer data, including without limitation prompts and outputs, to train and fine-tune AI systems.',
    ],
    ['yes', 'The information we collect is used to train the algorithms that power our recommendations.'],
    [
      'yes',
      'We use the information described above to: train our artificial intelligence and machine learning models.',
    ],
    [
      'conditional',
      'On the free plan we may use your content to train our models. On paid plans we do not use your content to train our models.',
    ],
    ['conditional', 'Only anonymized data is used to train our AI models.'],
    ['conditional', 'Whether your content is used to train models depends on your plan.'],
    ['unstated', 'Our employees complete annual training on data protection and AI.'],
    ['unstated', 'Our models are trained on publicly available data from the internet.'],
    ['unstated', 'You agree not to use our content to train any AI model without our consent.'],
    ['unstated', 'Our recruiting team uses AI models trained to review applications.'],
    ['unstated', 'You may fine-tune models on your own data through our API.'],
    [
      'unstated',
      'We offer training sessions for new customers to help them improve their models of working.',
    ],
  ],
  selling: [
    ['no', 'We do not and will never sell your personal information.'],
    ['no', 'We won’t sell your data. Ever.'],
    ['no', 'Your data is not for sale.'],
    ['no', 'We have not sold personal information in the past 12 months.'],
    ['no', 'Acme neither sells nor rents customer data to anyone.'],
    [
      'no',
      'In the preceding twelve months we have not sold or shared any personal information of consumers.',
    ],
    ['no', 'We don’t share or sell your contacts or their data.'],
    ['no', 'Under no circumstances do we sell, lease or rent your list.'],
    ['no', 'We never sell or rent subscriber lists.'],
    ['no', 'Acme is not a data broker and does not sell personal data.'],
    [
      'hedged',
      'We do not sell your personal information for money, but some of our use of advertising cookies may be considered a “sale” under California law.',
    ],
    ['hedged', 'Certain disclosures to advertising partners may be deemed a sale under applicable law.'],
    [
      'hedged',
      'While we do not sell personal information in the traditional sense, we share it with partners in ways that may be a “sale” under the CCPA.',
    ],
    [
      'hedged',
      'Our use of analytics cookies might constitute a “sale” or “sharing” of personal information.',
    ],
    ['yes', 'We sell the following categories of personal information to data brokers and advertisers:'],
    ['yes', 'We sell your personal information to third parties.'],
    ['yes', 'In the last 12 months, we have sold identifiers and internet activity to advertising networks.'],
    ['unstated', 'You have the right to opt out of the sale of your personal information.'],
    ['unstated', 'If we sell our business, your personal data may be transferred to the buyer.'],
    ['unstated', 'Click “Do Not Sell or Share My Personal Information” to exercise this right.'],
    ['unstated', 'You may not resell, rent or sublicense the Services or any content.'],
    ['unstated', 'We process the data needed to sell tickets to your event.'],
    ['no', 'We will never sell, trade, or otherwise monetize your data.'],
    ['no', 'Your personal information is never sold to third parties.'],
    ['no', 'We do not sell client data, nor do we share it for cross-context behavioural advertising.'],
    [
      'no',
      'Acme shall not: (a) sell or share Personal Information; or (b) retain it outside of the direct business relationship.',
    ],
    [
      'hedged',
      'We do not sell personal information as most people would understand that term, but sharing with advertising networks may qualify as a sale.',
    ],
    [
      'hedged',
      'Under certain privacy laws, sharing data through advertising cookies could be regarded as a sale.',
    ],
    ['hedged', 'We may sell or share your personal information with advertising partners.'],
    [
      'yes',
      'We sell or share the following personal information: identifiers, commercial information, and geolocation data.',
    ],
    ['yes', 'Yes, we sell personal information.'],
    [
      'unstated',
      'We do not sell the personal information of consumers we actually know are less than 16 years of age.',
    ],
    [
      'unstated',
      'We may share personal data in connection with a merger, sale of company assets, or acquisition of all or a portion of our business.',
    ],
    ['unstated', 'California residents may ask us whether we sold their personal information.'],
    ['unstated', 'You can sell digital products and collect your customers’ email addresses with Acme.'],
    ['unstated', 'Our point of sale system processes payment information.'],
  ],
  retention: [
    ['none', 'Please see the "How long we keep data" section in our Privacy Policy.'],
    ['none', 'We ask a credit agency about you, and such third parties may retain the information.'],
    ['none', 'You grant us a usage right, unlimited in time, to the content that you store if it is needed.'],
    ['specific', 'We keep your account data for two years after your last login, then delete it.'],
    ['specific', 'Customer Data is deleted within 30 days of termination of the agreement.'],
    ['specific', 'Upon closing of your account, we erase all your data within 60 days.'],
    ['specific', 'We retain personal data for no more than 24 months.'],
    ['specific', 'Your data will be permanently deleted 90 days after you cancel your subscription.'],
    ['specific', 'Personal data is stored for a period of five years and then destroyed.'],
    [
      'vague',
      'We keep your information for as long as your account is active or as needed to provide you services.',
    ],
    [
      'vague',
      'We will retain personal data only as long as reasonably necessary for the purposes described.',
    ],
    ['vague', 'Personal data is retained until it is no longer needed.'],
    ['vague', 'Retention periods vary depending on the type of data and our legal obligations.'],
    ['vague', 'We hold your data for a reasonable period after you close your account.'],
    [
      'vague',
      'We may keep your data for longer where the law requires it or where we have a legitimate interest.',
    ],
    ['none', 'We will respond to your request within 30 days.'],
    ['none', 'You must keep your password secret.'],
    ['none', 'You can cancel within 14 days for a full refund.'],
    ['none', 'Refunds are issued within 30 days after you return the item.'],
    ['specific', 'Data of inactive accounts is deleted after 12 months.'],
    ['specific', 'We delete all customer data ninety (90) days after the contract ends.'],
    ['specific', 'Chat messages are kept for 30 days, after which they are erased.'],
    ['specific', 'Your personal data is kept for 7 years from the end of our relationship.'],
    [
      'specific',
      'When you delete your account, all your personal data is permanently removed within 14 days.',
    ],
    ['vague', 'We keep your data while you have an account with us.'],
    [
      'vague',
      'We retain the information for as long as it takes to fulfil the purposes for which we collected it.',
    ],
    ['vague', 'How long we keep your personal information depends on why we collected it.'],
    ['vague', 'We will store your data for as long as we have a legitimate business need.'],
    ['vague', 'Data is deleted when it is no longer required.'],
    ['vague', 'Cookies expire after 13 months. We keep other personal data for as long as necessary.'],
    ['none', 'We may suspend your account after 30 days of non-payment.'],
    ['none', 'This agreement remains in effect for 12 months and renews automatically.'],
    ['none', 'Acme retains all right, title and interest in the Service.'],
    ['none', 'We will give you at least 30 days notice before we change these terms.'],
  ],
  'breach-notice': [
    ['yes', 'In the event of a personal data breach, we will notify you without undue delay.'],
    [
      'yes',
      'If we become aware of a security incident affecting your data, we will inform you within 48 hours.',
    ],
    ['yes', 'We notify affected customers of any confirmed data breach as required by law.'],
    [
      'yes',
      'Processor shall notify Controller of any Personal Data Breach within 24 hours after becoming aware of it.',
    ],
    ['yes', 'Should a breach of your personal information occur, you will be notified by email.'],
    ['yes', 'We will let you know promptly if there has been unauthorised access to your personal data.'],
    [
      'yes',
      'Acme will, without undue delay, inform the Customer about any breach of security leading to the loss of Customer Data.',
    ],
    [
      'yes',
      'Where we are legally required to do so, we will tell you and any applicable regulator of a suspected personal data breach.',
    ],
    [
      'yes',
      'Should your data be lost in a security breach, Acme shall immediately notify the affected users.',
    ],
    ['unstated', 'The Customer shall immediately notify customer support of any breach of security.'],
    ['unstated', 'Partners must immediately notify Acme of any security breach.'],
    ['may', 'We may notify you by email if we learn of a security breach.'],
    ['may', 'In case of a breach we will try to contact the users affected.'],
    ['unstated', 'You must notify us immediately of any unauthorized use of your account.'],
    ['unstated', 'We will notify you if you are in breach of these Terms.'],
    ['unstated', 'We use safeguards to prevent data breaches and unauthorized access.'],
    ['unstated', 'Customer shall notify Acme promptly of any security breach of its account.'],
    ['unstated', 'Report security incidents to security@acme.example and we will investigate.'],
    ['yes', 'We will inform you of any data breach that is likely to result in a high risk to your rights.'],
    ['yes', 'In case of a data breach, Acme informs its customers within 72 hours.'],
    [
      'yes',
      'If your personal data is compromised, we shall contact you and the competent authority as soon as possible.',
    ],
    [
      'yes',
      'Acme will notify Customer promptly, and in any event within two business days, upon becoming aware of a Security Incident.',
    ],
    [
      'yes',
      'The processor assists the controller and reports personal data breaches to the controller immediately.',
    ],
    [
      'yes',
      'We have procedures to deal with any suspected personal data breach and will notify you and any applicable regulator of a breach where we are legally required to do so.',
    ],
    ['may', 'We might inform you about a security incident where we consider it appropriate.'],
    ['unstated', 'Notify us right away if you suspect a breach of your account.'],
    ['unstated', 'We monitor our systems for possible vulnerabilities, breaches and attacks.'],
    ['unstated', 'We will inform you if we believe that you breached this Agreement.'],
    ['unstated', 'We may report unlawful or unauthorised use of your account to the authorities.'],
    [
      'unstated',
      'No method of transmission is completely secure, and we cannot guarantee that there will be no breach.',
    ],
  ],
  subprocessors: [
    [
      'mentioned',
      '\n\n| Category | Disclosed for a business purpose to these third parties |\n|---|---|\n| Names | Service providers |\n',
    ],
    ['listed', 'A current list of our sub-processors is available at acme.example/subprocessors.'],
    ['listed', 'See our list of subprocessors [here](https://acme.example/subs).'],
    ['listed', 'The sub-processors engaged by Acme are set out in Annex III.'],
    [
      'listed',
      'We use the following service providers: Stripe (payments), Amazon Web Services (hosting), Mailgun (email) and Sentry (errors).',
    ],
    ['listed', 'Our subprocessors page lists every company that processes customer data for us.'],
    [
      'listed',
      'You can find an up-to-date overview of the third-party providers we use at https://acme.example/vendors.',
    ],
    ['listed', 'The list of sub-contractors that handle Client data stands at https://acme.example/helpers.'],
    ['mentioned', 'Acme may engage sub-processors under the conditions set in section 7 of this agreement.'],
    ['mentioned', 'We share data with service providers who help us run our business.'],
    [
      'mentioned',
      'We engage third-party companies to perform services on our behalf, such as hosting and payment processing.',
    ],
    ['mentioned', 'Payments are handled by Stripe.'],
    ['mentioned', 'Acme may engage sub-processors, subject to written agreements with them.'],
    ['unstated', 'Keep your password safe.'],
    ['unstated', 'You can log in with your Google account.'],
  ],
};

describe('[A5] the measured questions', () => {
  for (const [id, phrasings] of Object.entries(PHRASINGS)) {
    it.each(phrasings)(`${id}: %s: %s`, (answer, text) => {
      const stance = assess([readDocument(`We are Acme. ${text}`, { name: 'Privacy Policy' })]);
      expect(stance[id as QuestionId].value).toBe(answer);
    });
  }
});
