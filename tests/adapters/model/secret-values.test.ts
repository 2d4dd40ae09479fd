import { expect, it } from '@jest/globals';
import { secretValues, withoutSecrets } from '../../../src/adapters/model/secret-values.ts';

const env = {
  OPENAI_API_KEY: ' abcdefgh-1 ',
  openai_api_key: 'abcdefgh-1',
  MLFLOW_TRACKING_PASSWORD: 'abcdefgh-1-longer',
  PROMPTOPS_HTTP_AUTHORIZATION: 'Bearer xyzxyz',
  SHORT_TOKEN: '12345',
  HOME: '/home/somebody',
  EMPTY_KEY: undefined,
};

it('are those of variables whose names say so, the longest first', () => {
  expect(secretValues(env)).toEqual(['abcdefgh-1-longer', 'Bearer xyzxyz', 'abcdefgh-1']);
});

it('are in no text', () => {
  expect(withoutSecrets('a abcdefgh-1-longer b abcdefgh-1 c Bearer xyzxyz', secretValues(env))).toBe('a *** b *** c ***');
});
