// Serves npm's oidc-provider on a loopback port that the operating system chooses.
//
// The first line of standard output is one JSON object: issuer, API, and the clients with their secrets. The process
// ends when its standard input does, so that a test which dies takes the provider with it. Everything lives in memory.
import { randomBytes } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRemoteJWKSet, exportJWK, generateKeyPair, jwtVerify } from 'jose';
import Provider from 'oidc-provider';

const API_SCOPES = 'projects:read projects:write usage:read';
const LIFETIME = Number(process.env.OIDC_TOKEN_LIFETIME ?? 3600); // seconds
const SECRETS = process.env.OIDC_SECRETS_FILE;

// oidc-provider advises on its development settings at each start. They are what a test wants.
console.info = () => {};
console.warn = () => {};

const privateKeys = new Map(); // client_id -> the private JWK that a test signs with
const secret = () => randomBytes(32).toString('base64url');
const server = createServer();
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const issuer = `http://127.0.0.1:${server.address().port}`;
const api = `${issuer}/api`;
const clients = await makeClients();

const provider = new Provider(issuer, {
  clients,
  jwks: { keys: [await signingKey('RS256'), await signingKey('ES256')] },
  cookies: { keys: [secret()] },
  scopes: ['openid', 'offline_access', 'profile', 'email', ...API_SCOPES.split(' ')],
  claims: { openid: ['sub'], profile: ['name', 'preferred_username'], email: ['email', 'email_verified'] },
  findAccount: (_ctx, id) => ({ accountId: id, claims: async () => person(id) }),
  pkce: { required: () => true },
  rotateRefreshToken: () => true,
  ttl: { AccessToken: LIFETIME, IdToken: 3600, AuthorizationCode: 60, RefreshToken: 86400, DeviceCode: 300 },
  features: {
    devInteractions: { enabled: true },
    deviceFlow: { enabled: true },
    introspection: { enabled: true },
    revocation: { enabled: true },
    registration: { enabled: true, initialAccessToken: false },
    registrationManagement: { enabled: true },
    clientCredentials: { enabled: true },
    dPoP: { enabled: true, nonceSecret: randomBytes(32), requireNonce: () => true },
    pushedAuthorizationRequests: { enabled: true },
    resourceIndicators: {
      enabled: true,
      getResourceServerInfo: (_ctx, resource) => {
        if (resource !== api) throw new Error(`unknown resource ${resource}`);
        return { scope: API_SCOPES, audience: api, accessTokenFormat: 'jwt', accessTokenTTL: LIFETIME };
      },
      useGrantedResource: () => true,
    },
  },
});

// For the leak hunter: whatever secret a client sent to the token endpoint or got there, one JSON object a grant.
provider.on('grant.success', ({ oidc: { params }, body }) => {
  const { code, code_verifier, refresh_token, client_assertion } = params;
  const { access_token, id_token, refresh_token: next_refresh_token } = body;
  const sent = { code, code_verifier, refresh_token, client_assertion };
  appendFileSync(SECRETS, `${JSON.stringify({ ...sent, access_token, id_token, next_refresh_token })}\n`);
});

const keys = createRemoteJWKSet(new URL(`${issuer}/jwks`));
const serveProvider = provider.callback();
server.on('request', (request, response) => {
  const path = new URL(request.url, issuer).pathname;
  if (path === '/.well-known/oauth-protected-resource/api') {
    return answer(response, 200, {
      resource: api,
      authorization_servers: [issuer],
      scopes_supported: API_SCOPES.split(' '),
      bearer_methods_supported: ['header'],
    });
  }
  return path.startsWith('/api/') ? serveApi(request, response) : serveProvider(request, response);
});

console.log(JSON.stringify({ issuer, api, clients: clients.map(published) }));
process.stdin.on('end', () => process.exit(0)).resume();

// --- the clients -----------------------------------------------------------------------------------------------------

async function makeClients() {
  const common = {
    application_type: 'native', // any loopback port is accepted, RFC 8252 section 7.3
    redirect_uris: ['http://127.0.0.1/callback', 'http://[::1]/callback', 'http://localhost/callback'],
    grant_types: ['authorization_code', 'refresh_token', 'urn:ietf:params:oauth:grant-type:device_code'],
    response_types: ['code'],
  };
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const kid = 'client-key';
  return [
    { ...common, client_id: 'public', token_endpoint_auth_method: 'none' },
    { ...common, client_id: 'pushed', token_endpoint_auth_method: 'none', require_pushed_authorization_requests: true },
    { ...common, client_id: 'bound', token_endpoint_auth_method: 'none', dpop_bound_access_tokens: true },
    { ...common, client_id: 'basic', client_secret: secret(), token_endpoint_auth_method: 'client_secret_basic' },
    { ...common, client_id: 'post', client_secret: secret(), token_endpoint_auth_method: 'client_secret_post' },
    {
      ...common,
      client_id: 'signed',
      token_endpoint_auth_method: 'private_key_jwt',
      token_endpoint_auth_signing_alg: 'ES256',
      jwks: { keys: [{ ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' }] },
      private_key: { ...(await exportJWK(privateKey)), kid, alg: 'ES256' },
    },
    {
      client_id: 'machine',
      client_secret: secret(),
      token_endpoint_auth_method: 'client_secret_basic',
      grant_types: ['client_credentials'],
      redirect_uris: [],
      response_types: [],
    },
  ].map(withoutPrivateKey);
}

function withoutPrivateKey(client) {
  const { private_key: key, ...registered } = client;
  if (key) privateKeys.set(client.client_id, key);
  return registered;
}

function published({ client_id: id, client_secret, token_endpoint_auth_method: method }) {
  return { client_id: id, client_secret, method, private_key: privateKeys.get(id) };
}

async function signingKey(alg) {
  const { privateKey } = await generateKeyPair(alg, { extractable: true });
  return { ...(await exportJWK(privateKey)), alg, use: 'sig', kid: `${alg}-key` };
}

function person(id) {
  return {
    sub: id,
    name: id[0].toUpperCase() + id.slice(1),
    preferred_username: id,
    email: `${id}@provider.local`,
    email_verified: true,
  };
}

// --- the API behind it: JWT access tokens, RFC 9068 ------------------------------------------------------------------

async function serveApi(request, response) {
  const [scheme, token] = (request.headers.authorization ?? '').split(' ');
  const metadata = `resource_metadata="${issuer}/.well-known/oauth-protected-resource/api"`;
  if (scheme !== 'Bearer' || !token) {
    return answer(response, 401, { title: 'No token' }, { 'WWW-Authenticate': `Bearer ${metadata}` });
  }
  try {
    const { payload } = await jwtVerify(token, keys, { issuer, audience: api, typ: 'at+jwt' });
    return answer(response, 200, { path: request.url, sub: payload.sub, scope: payload.scope });
  } catch {
    const challenge = `Bearer error="invalid_token", ${metadata}`;
    return answer(response, 401, { title: 'The token is not valid' }, { 'WWW-Authenticate': challenge });
  }
}

function answer(response, status, body, headers = {}) {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', ...headers });
  response.end(JSON.stringify(body));
}
