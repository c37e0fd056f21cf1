/**
 * What the catalogue rules would report and is meant, as `rule subject` or `rule subject detail`, with the reason. An
 * entry that excuses nothing any more is reported too.
 */
export const exceptions: Readonly<Record<string, string>> = {
  'unique-per-tenant app.api_keys api_keys_hash_key': 'a key is looked up by its hash before its tenant is known',
  'unique-per-tenant app.invitations invitations_token_hash_key':
    'a link is looked up by the hash of its token before its tenant is known',
  'global-table app.users': 'a person belongs to many companies and signs in before choosing one',
  'global-table app.sessions': 'a session belongs to a person',
  'global-table app.phone_codes': 'belongs to a person, as users do; only its owner reaches it, through the account',
  'global-table app.account_links': 'a link of a mail is followed before its person is known',
  'global-table app.user_identities': 'an identity is found by its subject before its person is known',
  'global-table app.identity_flows': 'a visit to the identity provider may begin with nobody signed in',
  'global-table app.sign_in_challenges': 'a sign-in under way is found by its token before its person is known',
  'global-table app.refresh_tokens': 'a refresh token is found by its hash before its person is known',
  'global-table app.legal_acceptances': 'what a person accepted, whatever company they work in',
  'global-table app.arco_requests': 'what a person asks about their own data',
  'global-table app.webhook_inbox': 'what a provider reports is kept before its tenant is known',
  'global-table app.impersonations': "an operator's visit is found by its session before its company is known",
  'global-table app.flag_overrides': 'switches of the installation; no data of a tenant',
  'global-table app.rate_limits': 'counters by key, account and address; no data of a tenant',
  'global-table app.catalog_imports': "imports of SAT's catalogues, the same for everybody",
  'global-table app.catalog_rows': "SAT's catalogues, the same for everybody",
  'global-table app.catalog_states': "state of SAT's catalogues, the same for everybody",
  'global-table app.catalog_words': "search words of SAT's catalogues, the same for everybody",
  'global-table app.sat_certificates': 'public certificates of SAT, the same for everybody',
};
