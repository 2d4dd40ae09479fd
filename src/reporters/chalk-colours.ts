import { Chalk } from 'chalk';
import type { Colours } from './colours.ts';

// Whether colour is wanted has been decided: chalk must not decide again from the environment.
const chalk = new Chalk({ level: 1 });

export const CHALK_COLOURS: Colours = {
  error: chalk.red,
  warning: chalk.yellow,
  info: chalk.blue,
  good: chalk.green,
  strong: chalk.bold,
  faint: chalk.dim,
};
