// Serves npm's oauth2-mock-server on a loopback port that the operating system chooses.
//
// The first line of standard output is one JSON object: the issuer. Any client is known, nobody has to log in. The
// process ends when its standard input does.
import { OAuth2Server } from 'oauth2-mock-server';

const server = new OAuth2Server();
await server.issuer.keys.generate('ES256');
await server.start(0, '127.0.0.1');
server.issuer.url = `http://127.0.0.1:${server.address().port}`;

console.log(JSON.stringify({ issuer: server.issuer.url }));
process.stdin.on('end', () => process.exit(0)).resume();
