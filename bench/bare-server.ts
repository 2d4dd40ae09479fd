// The least that a fastify route can do: answers with the bytes of a file. bare-server.ts FILE; prints its address.
import { readFileSync } from 'node:fs';
import fastify from 'fastify';

const body = readFileSync(process.argv[2] ?? '');
const app = fastify();
app.get('/api/prompts/:name', async (_request, reply) => reply.type('application/json; charset=utf-8').send(body));
console.log(await app.listen({ host: '127.0.0.1', port: 0 }));
