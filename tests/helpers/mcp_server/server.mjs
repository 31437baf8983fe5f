// Serves the authorization server and the resource server of the Model Context Protocol's SDK on one loopback port.
//
// The first line of standard output is one JSON object: issuer and API. The SDK brings metadata, registration, the
// endpoints and their checks, and the API's challenge; here is only what it leaves to whoever uses it: who consents
// (everybody, at once) and the tokens. The process ends when its standard input does.
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { requireBearerAuth } from '@modelcontextprotocol/sdk/server/auth/middleware/bearerAuth.js';
import { getOAuthProtectedResourceMetadataUrl, mcpAuthRouter } from '@modelcontextprotocol/sdk/server/auth/router.js';
import express from 'express';

const server = createServer();
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const issuerUrl = new URL(`http://127.0.0.1:${server.address().port}`);
const api = new URL('/mcp', issuerUrl);

const clients = new Map();
const codes = new Map();
const grants = new Map(); // of access and refresh tokens alike

const provider = {
  clientsStore: {
    getClient: (id) => clients.get(id),
    registerClient: (client) => clients.set(client.client_id, client).get(client.client_id),
  },
  async authorize(client, params, response) {
    const code = randomUUID();
    codes.set(code, { clientId: client.client_id, ...params });
    const target = new URL(params.redirectUri);
    target.search = new URLSearchParams({ code, state: params.state });
    response.redirect(target.href);
  },
  challengeForAuthorizationCode: async (_client, code) => codes.get(code).codeChallenge,
  async exchangeAuthorizationCode(client, code) {
    const { scopes, resource } = codes.get(code);
    codes.delete(code);
    return tokensFor({ clientId: client.client_id, scopes: scopes ?? [], resource });
  },
  async exchangeRefreshToken(_client, refreshToken) {
    const grant = grants.get(refreshToken);
    grants.delete(refreshToken);
    return tokensFor(grant);
  },
  async verifyAccessToken(token) {
    const { expiresAt, ...grant } = grants.get(token);
    return { token, ...grant, expiresAt };
  },
  async revokeToken(_client, { token }) {
    grants.delete(token);
  },
};

function tokensFor(grant) {
  const [access_token, refresh_token] = [randomUUID(), randomUUID()];
  grants.set(access_token, { ...grant, expiresAt: Math.floor(Date.now() / 1000) + 3600 });
  grants.set(refresh_token, grant);
  return { access_token, refresh_token, token_type: 'bearer', expires_in: 3600, scope: grant.scopes.join(' ') };
}

const app = express();
app.use(
  mcpAuthRouter({
    provider,
    issuerUrl,
    resourceServerUrl: api,
    resourceName: 'Toolbox',
    scopesSupported: ['tools:read', 'tools:write'],
  }),
);
const resourceMetadataUrl = getOAuthProtectedResourceMetadataUrl(api);
app.use('/mcp', requireBearerAuth({ verifier: provider, requiredScopes: ['tools:read'], resourceMetadataUrl }));
app.get('/mcp/tools', (request, response) => {
  const { scopes, resource } = request.auth;
  response.json({ scopes, resource, tools: ['hammer'] });
});
server.on('request', app);

console.log(JSON.stringify({ issuer: issuerUrl.href, api: api.href }));
process.stdin.on('end', () => process.exit(0)).resume();
