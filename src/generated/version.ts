// Written by `npm run gen`.
export const VERSION = '0.1.0';
