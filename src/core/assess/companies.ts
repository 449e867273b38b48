/** Companies that process data for others, as policies name them: the source of a pattern, in lower case. */
export const COMPANIES =
  'google (?:analytics|cloud|workspace|ireland|firebase)|firebase|amazon web services|aws|microsoft azure|azure|cloudflare|stripe|paypal|braintree|adyen|worldpay|razorpay|klarna|mollie|mixpanel|amplitude|hotjar|fullstory|sentry|datadog|zendesk|intercom|hubspot|salesforce|mailchimp|sendgrid|twilio|mailgun|postmark|brevo|sendinblue|customer\\.io|braze|iterable|openai|anthropic|mistral|vertex|openrouter|posthog|vercel|heroku|digitalocean|ovh|hetzner|scaleway|fastly|akamai|snowflake|mongodb|auth0|appsflyer|crashlytics|bugsnag|freshdesk|freshworks|chargebee|recurly|plaid|onfido|jumio|docusign|zapier|typeform|qualtrics|matomo|plausible|cookiebot|onetrust|paddle|rollbar|new relic|rudderstack|statsig|launchdarkly|xero|quickbooks|supabase|netlify|elevenlabs|deepgram|cohere|together ai|baseten|groq';

const COMPANY = new RegExp(`^(?:${COMPANIES})$`);
const PLACE =
  /\b(?:united states|usa?|america|ireland|germany|france|netherlands|sweden|norway|finland|denmark|spain|italy|poland|singapore|india|china|hong kong|japan|korea|canada|australia|brazil|israel|switzerland|united kingdom|uk|england|wales|scotland|europe|european|eu|eea|california|delaware|new york|texas|luxembourg|belgium|austria)\b/;

/** True for words that are the name of such a company, and nothing else. */
export const isCompany = (words: string): boolean => COMPANY.test(words);

/** True when the words, in lower case, name a country or a region whose law or courts matter. */
export const namesPlace = (words: string): boolean => PLACE.test(words);
