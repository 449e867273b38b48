import type { WireFormat } from '../format.ts';
import { anthropicMessages } from './anthropic-messages.ts';
import { ollama } from './ollama.ts';
import { openaiChat } from './openai-chat.ts';

/** Every wire format that the gateway speaks. */
export const FORMATS: readonly WireFormat[] = [openaiChat, anthropicMessages, ollama];
