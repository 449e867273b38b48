import type { Question } from '../question.ts';
import { byRules } from '../rules.ts';
import { firstValue } from '../settle.ts';

const PROVIDERS =
  '(?:openai|anthropic|claude|chatgpt|gpt-?\\d|google (?:gemini|vertex)|gemini|vertex ai|azure openai|amazon bedrock|aws bedrock|bedrock|mistral|cohere|hugging ?face|replicate|groq|fireworks|together ai|elevenlabs|deepseek|llama)';

/** Who runs the AI models that see the content. */
export const modelRunner: Question = {
  id: 'model-runner',
  words: 'Who runs the AI models?',
  sources: ['EDPB Opinion 28/2024 on AI models', 'GDPR Art. 13(1)(e)'],
  values: ['third-party', 'on-device', 'vendor', 'unstated'],
  silent: 'unstated',
  hint: /\bai\b|\bllm|model|openai|anthropic|gpt|gemini|bedrock|artificial|machine learning/,
  judge: byRules([
    {
      value: 'third-party',
      weight: 2,
      when: new RegExp(
        `\\b(?:use|uses|using|powered|provided|via|through|shar|sent|send|transmit|process|rely|relies|provider|hosted|by|with|from|partners?|such as|including)\\w*\\b[^.;]{0,100}\\b${PROVIDERS}\\b`,
      ),
      unless: /\bsign|log ?in|\bcompet|\bcookies?\b|trademark|apple app store|google cloud run/,
      under: /\bai\b|artificial|model|sub-?processor|third/,
    },
    {
      value: 'third-party',
      when: /\b(?:third[- ]party|external|our) (?:\w+ ){0,3}(?:ai|llm|large language|language model|model|artificial intelligence|generative)(?: \w+){0,3} (?:providers?|vendors?|services?|models?|tools?|partners?|hosts?)\b|\b(?:llm|ai model|model|ai service|artificial intelligence) providers?\b|\bmodels? (?:provided|hosted|operated|facilitated) by (?:third|external|our|an)/,
      unless: /\byou (?:may|can) (?:connect|use your own)|\bcompet/,
    },
    {
      value: 'on-device',
      when: /\b(?:on[- ]device|locally on your (?:device|computer)|on your (?:own )?device)\b[^.;]{0,60}\b(?:ai|models?|machine learning|processing)\b|\b(?:ai|models?|machine learning)\b[^.;]{0,60}\b(?:on[- ]device|locally|on your (?:own )?device)\b/,
    },
    {
      value: 'vendor',
      when: /\b(?:our (?:own )?(?:\w+ ){0,2}(?:large language models?|foundation(?:al)? models?|ai models?|language models?|machine learning models?)|models? (?:that )?we (?:host|operate|run|own|develop(?:ed)?)|internally (?:trained|developed|hosted)|powered by [a-z]+'s (?:large )?language models?|self-hosted)\b/,
    },
  ]),
  settle: firstValue,
  examples: [
    {
      text: 'As part of our mission, we have developed "Grok," a conversational generative AI powered by xAI\'s large language models.',
      value: 'vendor',
      source: 'Grok, Privacy Policy, 2026-05-18',
    },
    {
      text: 'Where the processing of your Stuff involves third parties, such as LLM providers, we will ensure our contracts always include appropriate information security safeguards.',
      value: 'third-party',
      source: 'Overleaf, Terms of Service, 2026-05-06',
    },
    { text: 'Seller uses the business model of direct sales.', source: 'made up: a model that is no AI' },
  ],
};
