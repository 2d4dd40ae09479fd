import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { meaningOf } from '../../../src/core/mlflow/answer.ts';
import { describeWith } from '../../require.ts';

const meaning = (status: number, body: unknown, contentType = 'application/json', location = '') =>
  meaningOf({ status, contentType, location, text: typeof body === 'string' ? body : JSON.stringify(body) });
const said = (error_code: string, message: string) => ({ error_code, message });

describe('what an answer means', () => {
  it.each<[number, unknown, string]>([
    [200, {}, 'ok'],
    [201, { workspace: {} }, 'ok'],
    [200, '[]', 'broken'],
    [200, '', 'broken'],
    [200, '{"a":', 'broken'],
    [302, '', 'redirect'],
    [400, said('RESOURCE_ALREADY_EXISTS', 'Prompt (name=x) already exists.'), 'exists'],
    [400, said('RESOURCE_ALREADY_EXISTS', '(sqlite3.IntegrityError) UNIQUE constraint failed: experiments.name'), 'exists'],
    [400, said('INVALID_PARAMETER_VALUE', 'Registered model alias nope not found.'), 'invalid'],
    [400, said('BAD_REQUEST', '(psycopg2.errors.UniqueViolation) duplicate key value'), 'clash'],
    [400, said('BAD_REQUEST', '(sqlite3.IntegrityError) UNIQUE constraint failed: model_version_tags.key'), 'clash'],
    [500, said('INTERNAL_ERROR', '(sqlite3.OperationalError) database is locked'), 'clash'],
    [400, said('BAD_REQUEST', '(psycopg2.errors.StringDataRightTruncation) value too long'), 'invalid'],
    [401, '<html>', 'refused'],
    [403, 'Permission denied', 'refused'],
    [404, said('RESOURCE_DOES_NOT_EXIST', 'Registered Model with name=x not found'), 'absent'],
    [404, said('RESOURCE_DOES_NOT_EXIST', "Workspace 'nope' not found"), 'unsupported'],
    [404, said('ENDPOINT_NOT_FOUND', 'no'), 'unsupported'],
    [404, '<html>', 'unsupported'],
    [405, '<html>', 'unsupported'],
    [408, '', 'broken'],
    [409, said('ABORTED', 'the alias moved'), 'moved'],
    [429, said('RESOURCE_EXHAUSTED', 'slow down'), 'busy'],
    [429, 'slow down', 'busy'],
    [500, said('INTERNAL_ERROR', 'oops'), 'broken'],
    [500, said('FEATURE_DISABLED', 'no workspaces'), 'unsupported'],
    [500, '<html>', 'broken'],
    [501, said('NOT_IMPLEMENTED', 'no'), 'unsupported'],
    [503, '', 'broken'],
    [422, '[1, 2]', 'foreign'],
  ])('%d %j is %s', (status, body, kind) => {
    expect(meaning(status, body).kind).toBe(kind);
  });

  it('an HTML page with status 200 is not MLflow', () => {
    expect(meaning(200, '<html>', 'text/html; charset=utf-8')).toEqual({ kind: 'foreign', what: '200 with an HTML page' });
  });

  it.each([
    ['__proto__', '{"__proto__": {"error_code": "RESOURCE_DOES_NOT_EXIST"}}'],
    ['numbers', '{"error_code": 404, "message": 7}'],
    ['depth', `{"error_code": ${'['.repeat(10_000)}${']'.repeat(10_000)}}`],
  ])('an answer full of %s means nothing that it does not say', (_what, text) => {
    expect(meaning(404, text).kind).toBe('unsupported');
  });

  it('keeps one line of a message, and no SQL', () => {
    expect(meaning(400, said('INVALID_PARAMETER_VALUE', 'first\nsecond'))).toMatchObject({ message: 'first' });
    expect(meaning(400, said('X', 'y'.repeat(10_000)))).toMatchObject({ message: `${'y'.repeat(300)}…` });
    const sql = '(psycopg2.errors.X) no\n[SQL: INSERT INTO tags VALUES (secret)]';
    expect(meaning(400, said('BAD_REQUEST', sql))).toMatchObject({ message: 'its database refused the values' });
  });
});

const RECORDINGS = new URL('../../../../shared/reference/mlflow-recordings.jsonl', import.meta.url);
describeWith('corpus', existsSync(RECORDINGS) ? undefined : 'the recordings of MLflow are not here', () => {
  interface Recorded {
    readonly step: string;
    readonly method: string;
    readonly path: string;
    readonly status: number;
    readonly response: unknown;
  }
  const recorded = (): readonly Recorded[] => {
    const lines = readFileSync(RECORDINGS, 'utf8').trim().split('\n');
    return lines.map((line): Recorded => JSON.parse(line)).filter(({ path }) => path.startsWith('/api/2.0/mlflow/'));
  };

  it('every recorded answer of MLflow is understood', () => {
    const kinds: Record<string, number> = {};
    for (const { status, response } of recorded()) {
      const { kind } = meaning(status, response ?? '', typeof response === 'object' ? 'application/json' : 'text/html');
      kinds[`${status} ${kind}`] = (kinds[`${status} ${kind}`] ?? 0) + 1;
    }
    const allowed = [
      '200 ok',
      '400 exists',
      '400 invalid',
      '403 refused',
      '404 absent',
      '404 unsupported',
      '405 unsupported',
      '500 broken',
      '500 unsupported',
    ];
    expect(Object.keys(kinds).filter((kind) => !allowed.includes(kind))).toEqual([]);
    expect(kinds['200 ok']).toBeGreaterThan(100);
    expect(kinds['404 absent']).toBeGreaterThan(5);
  });
});
