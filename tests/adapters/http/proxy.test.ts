import { describe, expect, it } from '@jest/globals';
import { proxyFor } from '../../../src/adapters/http/proxy.ts';

const proxy = (url: string, env: Record<string, string>) => {
  const found = proxyFor(new URL(url), env);
  return found && `${found.host}:${found.port}`;
};

describe('proxies', () => {
  it.each<[string, Record<string, string>, string | undefined]>([
    ['http://mlflow', {}, undefined],
    ['http://mlflow', { HTTP_PROXY: 'http://p:3128' }, 'p:3128'],
    ['https://mlflow', { HTTP_PROXY: 'http://p:3128' }, undefined],
    ['https://mlflow', { HTTPS_PROXY: 'p:3128' }, 'p:3128'],
    ['https://mlflow', { HTTPS_PROXY: 'https://p' }, 'p:443'],
    ['http://mlflow', { http_proxy: 'http://small', HTTP_PROXY: 'http://large' }, 'small:80'],
    ['http://mlflow', { ALL_PROXY: 'http://p:1' }, 'p:1'],
    ['http://mlflow', { HTTP_PROXY: '' }, undefined],
  ])('%s with %j: %s', (url, env, expected) => {
    expect(proxy(url, env)).toBe(expected);
  });

  it.each([
    ['http://mlflow.corp.example', '*', true],
    ['http://mlflow.corp.example', 'corp.example', true],
    ['http://mlflow.corp.example', '.corp.example', true],
    ['http://mlflow.corp.example', '*.corp.example', true],
    ['http://mlflow.corp.example', 'other.example, mlflow.corp.example', true],
    ['http://MLFLOW.corp.example', 'Mlflow.Corp.Example', true],
    ['http://notcorp.example', 'corp.example', false],
    ['http://mlflow:5000', 'mlflow:5000', true],
    ['http://mlflow:5000', 'mlflow:80', false],
    ['http://mlflow', 'mlflow:80', true],
    ['http://127.0.0.1:5000', 'localhost,127.0.0.1', true],
    ['http://mlflow', '', false],
  ])('%s is exempt by NO_PROXY=%s: %s', (url, noProxy, exempt) => {
    expect(proxy(url, { HTTP_PROXY: 'http://p', NO_PROXY: noProxy }) === undefined).toBe(exempt);
  });

  it('take credentials along, and never show them when they are wrong', () => {
    expect(proxyFor(new URL('http://m'), { HTTP_PROXY: 'http://a%40b:c%3Ad@p' })).toMatchObject({
      auth: { username: 'a@b', password: 'c:d' },
    });
    expect(() => proxyFor(new URL('http://m'), { HTTP_PROXY: 'socks5://me:secret@p' })).toThrow('socks5://***@p');
  });
});
