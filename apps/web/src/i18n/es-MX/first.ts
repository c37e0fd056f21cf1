import common from './common.json' with { type: 'json' };
import company from './company.json' with { type: 'json' };
import session from './session.json' with { type: 'json' };
import shell from './shell.json' with { type: 'json' };

/** The texts of the shell and of whoever is not in yet: all that has to come with the first load. */
export const first = { common, company, session, shell };
