export {
  loadMessages,
  withMessages,
  setLanguage,
  getLanguage,
  useLanguage,
  t,
  useT,
  hasMessage,
  type Key,
  type Translate,
} from './translate';
export { T } from './rich';
export { useFormat, format } from './format';
