export { type LargerModel, openLargerModel, type Runtime } from './model.ts';
