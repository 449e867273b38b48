import type { WireFormat } from '../format.ts';
import { openaiChat } from './openai-chat.ts';

/** Every wire format that the gateway speaks. */
export const FORMATS: readonly WireFormat[] = [openaiChat];
