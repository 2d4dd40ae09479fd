import { isNotRun } from '../../usecases/check-changes.ts';
import { junit as evalJunit } from '../eval/junit.ts';
import { junit as lintJunit } from '../junit.ts';
import type { CheckReporter } from './check-reporter.ts';

export const junit: CheckReporter = {
  id: 'junit',
  summary: 'for test reports: JUnit XML, findings of lint and cases of the evaluation',
  async render({ lint, evaluation }, options) {
    const documents = [
      await lintJunit.render(lint, options),
      ...(isNotRun(evaluation) ? [] : [await evalJunit.render(evaluation, { colour: false, cwd: options.cwd, ok: options.ok })]),
    ];
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<testsuites name="promptops check">',
      ...documents.map(suitesIn),
      '</testsuites>',
    ].join('\n');
  },
};

/** Both are ours: one root, suites in it, and what is in them is escaped. */
function suitesIn(document: string): string {
  return document
    .slice(document.indexOf('>', document.indexOf('<testsuites')) + 1, document.lastIndexOf('</testsuites>'))
    .replace(/^\n|\n$/g, '');
}
