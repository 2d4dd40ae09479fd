export { clearRunFolder as default } from './run-folder.mjs';
