// Generated from openapi.yaml by `pnpm openapi`. Do not edit: `pnpm check` compares.

export interface paths {
    "/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an account
         * @description Makes a user, signs them in and mails a link that confirms the address. Create the company next, with POST /v1/tenants.
         */
        post: operations["signUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get who is signed in
         * @description The person the session or token belongs to; companies are at GET /v1/tenants.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change my name, phone, language or time zone */
        patch: operations["updateUser"];
        trace?: never;
    };
    "/v1/user/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change my password
         * @description Ends all other sessions.
         */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/user/security-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to my account
         * @description Sign-ins, passwords, factors, sessions; newest first. Nothing can be changed in it.
         */
        get: operations["listSecurityEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a new password
         * @description Mails a link that works for one hour. Answers the same for an address nobody has.
         */
        post: operations["requestPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/password-resets/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the new password with the link
         * @description Ends all sessions of the person; they sign in with the new password, and their second factor if any.
         */
        post: operations["completePasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/user/email-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the mail that confirms my address again */
        post: operations["requestEmailVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/email-verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm an address with the link */
        post: operations["verifyEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/user/email-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for another address
         * @description Mails a link to the new address; the present one stays until it is followed.
         */
        post: operations["requestEmailChange"];
        /** Keep my present address */
        delete: operations["cancelEmailChange"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/email-changes/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Use the new address, with the link
         * @description The earlier address is told, and given a way back for seven days.
         */
        post: operations["confirmEmailChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/email-changes/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the earlier address back, with the link
         * @description For who did not change it: ends all sessions and mails a link to choose a new password.
         */
        post: operations["undoEmailChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/user/two-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get my two-step verification */
        get: operations["getTwoFactor"];
        put?: never;
        /**
         * Set up two-step verification
         * @description Answers a seed for an authenticator app. It counts once a code of it is confirmed.
         */
        post: operations["startTwoFactor"];
        /** Turn two-step verification off */
        delete: operations["endTwoFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/user/two-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn two-step verification on
         * @description With the first code of the app. Ends all other sessions and answers the recovery codes.
         */
        post: operations["confirmTwoFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/user/two-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get new recovery codes
         * @description All earlier ones stop working.
         */
        post: operations["renewRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List my open sessions */
        get: operations["listSessions"];
        put?: never;
        /**
         * Sign in
         * @description Opens a session and sets its cookie. With two-step verification it answers 202 instead, and POST /v1/sessions/second-factor finishes.
         */
        post: operations["signIn"];
        /**
         * End all my other sessions
         * @description Every session but the present one, programs included.
         */
        delete: operations["endOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish signing in with the second factor
         * @description In the browser that gave the password, within ten minutes.
         */
        post: operations["completeSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/user/step-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm who you are
         * @description Before something dangerous: answers that ask for it say `step_up_required`. Good for five minutes.
         */
        post: operations["stepUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End one of my sessions
         * @description Use `current` as id to sign out.
         */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get tokens for a program
         * @description Programmatic sign-in of a person: a bearer token for 10 minutes and a refresh token, tied to a session of 30 days that can be ended. For servers, prefer API keys.
         */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tokens/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew the tokens of a program
         * @description Exchanges a refresh token for a new pair. Each is good once; for 10 seconds the same one gives the same successor, for lost answers. A later second use ends the session.
         */
        post: operations["refreshToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the ways to sign in */
        get: operations["getSignInOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity-provider/authorizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set out to sign in at the identity provider
         * @description OpenID Connect code flow with PKCE. The way back leads to the page that sends it to the completion.
         */
        post: operations["startProviderSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity-provider/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish a visit to the identity provider
         * @description In the browser that set out. Signs in, makes an account for a newcomer, links, or confirms, as the visit was for.
         */
        post: operations["completeProviderVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/user/step-up/authorizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set out to confirm who I am at the identity provider
         * @description For who has neither a password nor two-step verification.
         */
        post: operations["startProviderStepUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/user/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the accounts I sign in with */
        get: operations["listIdentities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/user/identities/authorizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set out to link an account of the identity provider */
        post: operations["startLinkingIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/user/identities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Unlink an account */
        delete: operations["unlinkIdentity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List my companies */
        get: operations["listTenants"];
        put?: never;
        /**
         * Create a company
         * @description Makes the company in live and in test mode. Test mode works at once, against the sandbox.
         */
        post: operations["createTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tenants/attention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits in my companies
         * @description Documents in review, rejected and unfinished, and the end of the certificate, of every company.
         */
        get: operations["listTenantAttention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tenant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the company in use */
        get: operations["getTenant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the company data */
        patch: operations["updateTenant"];
        trace?: never;
    };
    "/v1/tenant/logo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the logo of documents */
        get: operations["getLogo"];
        /** Set the logo of documents */
        put: operations["saveLogo"];
        post?: never;
        /** Remove the logo of documents */
        delete: operations["removeLogo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tenant/pdf-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview the look of documents
         * @description A sample invoice as PDF with the look you try: colour, logo, notes, paper. Nothing is stored.
         */
        post: operations["previewPdf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tenant/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend the company
         * @description In both modes, everything can be read and nothing changed. Documents on their way to the PAC arrive.
         */
        post: operations["suspendTenant"];
        /** Resume a suspended company */
        delete: operations["resumeTenant"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tenant/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close the company
         * @description In both modes: keys, invitations and everybody’s access but the owners’ end. Fiscal documents are kept and owners can download them. Can be undone for 30 days.
         */
        post: operations["closeTenant"];
        /**
         * Reopen a closed company
         * @description Within 30 days. People and keys do not come back by themselves.
         */
        delete: operations["reopenTenant"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List who works in the company */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a person from the company
         * @description Ends their access at once, whatever session or token they hold. API keys they made go on working.
         */
        delete: operations["removeMember"];
        options?: never;
        head?: never;
        /**
         * Change the role of a person
         * @description Neither the present role nor the new one may exceed your own. An owner always remains.
         */
        patch: operations["updateMember"];
        trace?: never;
    };
    "/v1/membership": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Leave the company
         * @description The only owner cannot leave: transfer the ownership first.
         */
        delete: operations["leaveCompany"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List every permission and what it lets one do */
        get: operations["listPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the roles of the product and of the company */
        get: operations["listRoles"];
        put?: never;
        /**
         * Make a role of the company
         * @description It can hold nothing that you may not do yourself. Seeing the company and leaving it are always part of it.
         */
        post: operations["createRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a role nobody has */
        delete: operations["deleteRole"];
        options?: never;
        head?: never;
        /**
         * Change a role of the company
         * @description Changes at once what everybody who has it may do.
         */
        patch: operations["updateRole"];
        trace?: never;
    };
    "/v1/tenant/demo-content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See the demo content */
        get: operations["getDemoContent"];
        put?: never;
        /**
         * Load demo content
         * @description Test companies only. Customers, products and stamped invoices of several kinds, made by the ordinary path in the background; read it again for its progress. SAT takes no document older than 72 hours, so all are dated within the last three days. Loading what is loaded changes nothing.
         */
        post: operations["loadDemoContent"];
        /**
         * Remove the demo content
         * @description Takes away exactly what was loaded and nothing people made: customers and products are archived, drafts deleted, stamped test documents taken out of every list and sum. Removing what is not there changes nothing.
         */
        delete: operations["removeDemoContent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List invitations */
        get: operations["listInvitations"];
        put?: never;
        /**
         * Invite a person by e-mail
         * @description The mail holds a link that works once within 7 days; nobody else ever sees it.
         */
        post: operations["createInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an invitation again
         * @description With a new link and another 7 days; the old link is dead.
         */
        post: operations["resendInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke an invitation */
        delete: operations["revokeInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitation-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read an invitation by its link
         * @description For whoever opened the link of the mail, before signing in. The token travels in the body, never in an address.
         */
        post: operations["readInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accepted-invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation
         * @description As the signed-in person. Sign in or sign up first; with another account than the one invited, say so.
         */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ownership-transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See the ownership transfer that waits
         * @description Shown to owners and to the person it is proposed to.
         */
        get: operations["listOwnershipTransfers"];
        put?: never;
        /**
         * Propose that another person own the company
         * @description The person is told by mail. Nothing changes until they accept, within 7 days.
         */
        post: operations["proposeOwnershipTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ownership-transfers/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept to own the company
         * @description The person who proposed it becomes an administrator.
         */
        post: operations["acceptOwnershipTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ownership-transfers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take an ownership transfer back, or decline it */
        delete: operations["endOwnershipTransfer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List API keys */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Create an API key
         * @description The secret is shown once, in this answer. Repeated with the same Idempotency-Key, the answer has the same key and no secret.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{id}/rotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate an API key
         * @description Makes a key that can do the same. The old one goes on working for `overlap_hours`, so that programs change without a gap.
         */
        post: operations["rotateApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke an API key */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        /**
         * Change the name or the addresses of an API key
         * @description What a key may do never changes: make another.
         */
        patch: operations["updateApiKey"];
        trace?: never;
    };
    "/v1/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List certificates */
        get: operations["listCertificates"];
        put?: never;
        /**
         * Upload a seal certificate (CSD)
         * @description Checks certificate, key and password together and makes it the certificate that seals.
         */
        post: operations["uploadCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/certificates/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a test certificate
         * @description Test mode only: the sandbox authority issues a CSD for the company.
         */
        post: operations["createTestCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/certificates/{id}/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Seal with this certificate */
        post: operations["activateCertificate"];
        /** Stop sealing with this certificate */
        delete: operations["deactivateCertificate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pac-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the PAC account in use */
        get: operations["getPacAccount"];
        /**
         * Set the PAC account
         * @description New documents use it at once; documents already sent stay with the account they were sent through.
         */
        put: operations["replacePacAccount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pac-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List PAC accounts */
        get: operations["listPacAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pac-accounts/{id}/default": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Use a PAC account
         * @description Goes back to an account there was before, with the credentials it has.
         */
        put: operations["choosePacAccount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pac-accounts/{id}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a PAC account
         * @description Asks the provider what is left in the account. Nothing is stamped and nothing is stored.
         */
        post: operations["checkPacAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List series */
        get: operations["listSeries"];
        put?: never;
        /** Create a series */
        post: operations["createSeries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/series/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a series */
        patch: operations["updateSeries"];
        trace?: never;
    };
    "/v1/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List customers */
        get: operations["listCustomers"];
        put?: never;
        /** Create a customer */
        post: operations["createCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a customer */
        get: operations["getCustomer"];
        put?: never;
        post?: never;
        /**
         * Archive a customer
         * @description It leaves the lists; its documents stay.
         */
        delete: operations["archiveCustomer"];
        options?: never;
        head?: never;
        /** Change a customer */
        patch: operations["updateCustomer"];
        trace?: never;
    };
    "/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List products */
        get: operations["listProducts"];
        put?: never;
        /** Create a product */
        post: operations["createProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a product */
        get: operations["getProduct"];
        put?: never;
        post?: never;
        /**
         * Archive a product
         * @description It leaves the lists; its documents stay.
         */
        delete: operations["archiveProduct"];
        options?: never;
        head?: never;
        /** Change a product */
        patch: operations["updateProduct"];
        trace?: never;
    };
    "/v1/catalogs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List SAT catalogues and their state */
        get: operations["listCatalogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogs/{catalog}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search a SAT catalogue in plain words
         * @description Finds rows by what people call them: accents, plurals and half-typed words do not matter, and everyday words lead to SAT’s ("llantas", "coca", "corte de cabello"). Digits search by the beginning of the key.
         */
        get: operations["searchCatalog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogs/{catalog}/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one row of a SAT catalogue */
        get: operations["getCatalogRow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invoices
         * @description Newest first unless `sort` says otherwise. All filters given must hold.
         */
        get: operations["listInvoices"];
        put?: never;
        /**
         * Issue an invoice
         * @description Computes taxes and totals, checks every SAT rule, takes the folio, seals and stamps. 201: stamped, rejected by the PAC (see `state` and `rejection`), or a draft. 202: the stamp is still pending; read the invoice again or wait for its event, and never issue it again.
         */
        post: operations["createInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview an invoice
         * @description The computed document and every rule checked, without side effects.
         */
        post: operations["previewInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count and sum invoices
         * @description How many documents the filters of the list leave, and their sums by currency; credit notes count negative.
         */
        get: operations["summarizeInvoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an invoice */
        get: operations["getInvoice"];
        /** Replace a draft or rejected invoice */
        put: operations["replaceInvoice"];
        post?: never;
        /** Delete a draft */
        delete: operations["deleteDraftInvoice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/{id}/issuance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issue a draft or rejected invoice */
        post: operations["issueInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/{id}/xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download the XML */
        get: operations["getInvoiceXml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download the PDF */
        get: operations["getInvoicePdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/{id}/zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download XML and PDF */
        get: operations["getInvoiceZip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to an invoice
         * @description Oldest first: making, changes, seal, each call to the PAC with its outcome, and what happens next.
         */
        get: operations["getInvoiceTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/{id}/request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an invoice was asked to be
         * @description The body it was made from: to edit a draft and replace it with its `version`, or to make another like it.
         */
        get: operations["getInvoiceRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/{id}/emails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an invoice by e-mail
         * @description XML and PDF to the customer or to the addresses given. What becomes of it: `GET /v1/messages?about=…`, the timeline, and events.
         */
        post: operations["emailInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/suggestions/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Customers for a form
         * @description Most used in your latest documents first, then the newest.
         */
        get: operations["suggestCustomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/suggestions/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Products for a form
         * @description Most used in your latest documents first, then the newest.
         */
        get: operations["suggestProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find anything by its name or number
         * @description Invoices, customers and products the caller may read, in one ranked list: at most five of each.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the dashboard
         * @description Everything a first page needs, in one answer: the month against the last one, amounts by state, what needs a person, and what happened. Documents belong to the day of their `Fecha`; credit notes subtract; currencies are never mixed.
         */
        get: operations["getDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dashboard/checklist/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dismiss the first steps
         * @description Hides the first steps for the caller, in this company, wherever they sign in. Doing it again changes nothing.
         */
        post: operations["dismissChecklist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List messages
         * @description What was sent and what became of it, newest first.
         */
        get: operations["listMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/suppressions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List addresses nothing is sent to
         * @description Hard bounces, complaints and opt-outs, newest first.
         */
        get: operations["listSuppressions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/suppressions/{id}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send to an address again
         * @description Takes the address off the list, here and at the provider. A complaint or an opt-out stands.
         */
        post: operations["removeSuppression"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mail-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the mail settings */
        get: operations["getMailSettings"];
        /** Set the mail settings */
        put: operations["replaceMailSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notification-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the mails Kita sends */
        get: operations["listNotificationTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notification-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview a mail
         * @description With example data and the brand of the company.
         */
        get: operations["getNotificationTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List notices
         * @description Newest first.
         */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notifications/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count unread notices */
        get: operations["countNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark notices as read */
        post: operations["markNotificationsRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notification-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get what you hear and how */
        get: operations["getNotificationPreferences"];
        /** Set what you hear and how */
        put: operations["replaceNotificationPreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/saved-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List saved views
         * @description The caller's own and those shared with the company, the oldest first.
         */
        get: operations["listSavedViews"];
        put?: never;
        /** Save a view */
        post: operations["createSavedView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/saved-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a view of your own */
        delete: operations["deleteSavedView"];
        options?: never;
        head?: never;
        /** Change a view of your own */
        patch: operations["updateSavedView"];
        trace?: never;
    };
    "/v1/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List exports
         * @description Newest first.
         */
        get: operations["listExports"];
        put?: never;
        /**
         * Ask for a file of many
         * @description Files of invoices as a ZIP, a list as CSV, or everything of the company. A job makes it: read it until `ready`, or wait for `export.ready`. Ten an hour; files stay seven days.
         */
        post: operations["createExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an export */
        get: operations["getExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download the file of an export */
        get: operations["getExportFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List events
         * @description Newest first.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an event */
        get: operations["getEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List webhook endpoints */
        get: operations["listWebhookEndpoints"];
        put?: never;
        /**
         * Create a webhook endpoint
         * @description The signing secret is shown once, in this answer.
         */
        post: operations["createWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an endpoint with a test receiver
         * @description Test mode only: the sandbox receives everything, checks the signatures and shows what came.
         */
        post: operations["createTestWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a webhook endpoint */
        get: operations["getWebhookEndpoint"];
        put?: never;
        post?: never;
        /** Remove a webhook endpoint */
        delete: operations["deleteWebhookEndpoint"];
        options?: never;
        head?: never;
        /** Change a webhook endpoint, or switch it off and on */
        patch: operations["updateWebhookEndpoint"];
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace the signing secret
         * @description Shown once, in this answer. For 24 hours the secret before it signs too.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deliveries of an endpoint
         * @description Newest first. Kept for 30 days after they ended.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a delivery with its body and attempts */
        get: operations["getWebhookDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-deliveries/{id}/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a delivery again
         * @description At once, with the same webhook-id, and with the whole retry schedule behind it.
         */
        post: operations["resendWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/test-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a test event to an endpoint */
        post: operations["sendTestEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the events of a stretch of time again
         * @description Up to 30 days, as a job: read the replay to see how far it is.
         */
        post: operations["createWebhookReplay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-replays/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a replay */
        get: operations["getWebhookReplay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List audit entries
         * @description Newest first.
         */
        get: operations["listAuditLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit-log/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download audit entries
         * @description As CSV or NDJSON, newest first, up to 20,000 entries. In NDJSON, `sha256(utf8(hashed) ‖ hex(prev))` is `hash`, and each `prev` is the `hash` of the entry before: check it without asking us.
         */
        get: operations["exportAuditLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit-log/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check the audit chain
         * @description Says whether an entry was changed, removed or reordered since it was written.
         */
        post: operations["verifyAuditLog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/legal-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the terms and the privacy notice
         * @description Every version ever published, newest first.
         */
        get: operations["listLegalDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/user/legal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See what you have accepted */
        get: operations["getLegalStatus"];
        put?: never;
        /** Accept the versions in force */
        post: operations["acceptLegal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/user/personal-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download everything stored about you */
        get: operations["getPersonalData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/user/arco-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List your requests about your data */
        get: operations["listArcoRequests"];
        put?: never;
        /** Ask for access, rectification or opposition */
        post: operations["createArcoRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/user/arco-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Withdraw a request */
        delete: operations["withdrawArcoRequest"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/user/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase your account
         * @description For good, at once (right of cancellation). Leave, transfer or close your companies first; their tax documents stay with them.
         */
        post: operations["eraseUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "tenant.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The company was made in this mode: its first event. */
        post: operations["TenantCreatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "tenant.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Data or logo of the company changed. */
        post: operations["TenantUpdatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "tenant.suspended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The company only reads from now on; `status_reason` says why. */
        post: operations["TenantSuspendedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "tenant.closed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The company was closed: its keys ended, its documents stay. */
        post: operations["TenantClosedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "tenant.resumed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A suspended or closed company works again. */
        post: operations["TenantResumedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "member.joined": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A person came in: by an invitation they accepted. */
        post: operations["MemberJoinedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "member.role_changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A person has another role from now on. */
        post: operations["MemberRoleChangedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "member.left": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A person left or was removed; their access ended at that moment. */
        post: operations["MemberLeftEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "api_key.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A key was made. */
        post: operations["ApiKeyCreatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "api_key.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Its name or its list of addresses changed. */
        post: operations["ApiKeyUpdatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "api_key.rotated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another key takes its place; this one ends at `expires_at`. */
        post: operations["ApiKeyRotatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "api_key.revoked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It ended at once. */
        post: operations["ApiKeyRevokedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "certificate.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A seal certificate (CSD) was stored, and is the one that seals from now on. */
        post: operations["CertificateCreatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "certificate.activated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A stored certificate is the one that seals again. */
        post: operations["CertificateActivatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "certificate.deactivated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A certificate seals no longer: it was replaced or switched off. */
        post: operations["CertificateDeactivatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "pac_account.replaced": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New documents are stamped with another PAC account, or with new credentials. */
        post: operations["PacAccountReplacedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "series.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A series was made. The two a company begins with come without an event. */
        post: operations["SeriesCreatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "series.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The counter of a series was moved by a person, or another series became the default. */
        post: operations["SeriesUpdatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "customer.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A customer was made. */
        post: operations["CustomerCreatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "customer.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Data of a customer changed; documents already made keep what they said. */
        post: operations["CustomerUpdatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "customer.archived": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A customer left the lists; documents that name it stay. */
        post: operations["CustomerArchivedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "product.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A product was made. */
        post: operations["ProductCreatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "product.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Data of a product changed; documents already made keep what they said. */
        post: operations["ProductUpdatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "product.archived": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A product left the lists; documents that name it stay. */
        post: operations["ProductArchivedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoice.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An invoice was made: a draft, or sealed and on its way to the PAC. */
        post: operations["InvoiceCreatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoice.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A draft was changed, or a rejected invoice was corrected. */
        post: operations["InvoiceUpdatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoice.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A draft was deleted. */
        post: operations["InvoiceDeletedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoice.stamped": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The invoice is stamped: it has its fiscal folio (UUID) and its files. */
        post: operations["InvoiceStampedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoice.rejected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The PAC refused the invoice: correct it and issue it again. */
        post: operations["InvoiceRejectedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoice.delayed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The invoice is sealed and waits, with nothing wrong in it; it goes out by itself. */
        post: operations["InvoiceDelayedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoice.verifying": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The answer of the PAC was lost: Kita is asking whether it was stamped. Do not issue it again. */
        post: operations["InvoiceVerifyingEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoice.emailed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The invoice left by e-mail to one address. */
        post: operations["InvoiceEmailedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoice.email_delivered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The receiver's mail server took the mail with the invoice. */
        post: operations["InvoiceEmailDeliveredEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoice.email_opened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The mail with the invoice was opened for the first time. */
        post: operations["InvoiceEmailOpenedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoice.email_failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The mail with the invoice did not arrive: it bounced, was refused, or the address is suppressed. */
        post: operations["InvoiceEmailFailedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoice.needs_attention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A person has to look: the stamp could not be confirmed or does not verify. */
        post: operations["InvoiceNeedsAttentionEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook_endpoint.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An endpoint for webhooks was made. */
        post: operations["WebhookEndpointCreatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook_endpoint.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Address, filters or state of an endpoint changed, or its secret was replaced. */
        post: operations["WebhookEndpointUpdatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook_endpoint.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An endpoint was removed and gets nothing more. */
        post: operations["WebhookEndpointDeletedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook_endpoint.failing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An endpoint has been failing for twelve hours: the clock that switches it off runs. */
        post: operations["WebhookEndpointFailingEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook_endpoint.disabled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An endpoint was switched off by itself: it answered 410, or failed for 120 hours. */
        post: operations["WebhookEndpointDisabledEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook_endpoint.tested": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A person asked for a test: sent to that endpoint only, whatever its filters. */
        post: operations["WebhookEndpointTestedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "export.ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A file somebody asked for can be downloaded. */
        post: operations["ExportReadyEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "export.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A file could not be made; asking again is safe. */
        post: operations["ExportFailedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @example {
         *       "token": "q3Zr0bq1xk0c6y2uJrQm0hJm2bB1m0Vt9yWl6n8sT4E",
         *       "as_signed_in": false
         *     }
         */
        AcceptInvitation: {
            /** @description What follows # in the link of the mail. */
            token: string;
            /**
             * @description Join with the account in use although the invitation went to another e-mail.
             * @default false
             */
            as_signed_in?: boolean;
        };
        /**
         * @example {
         *       "terms": "2026-11-28",
         *       "privacy": "2026-11-28"
         *     }
         */
        AcceptLegal: {
            /** @example 2026-11-28 */
            terms?: string;
            /** @example 2026-11-28 */
            privacy?: string;
        };
        /**
         * @example {
         *       "object": "accepted_invitation",
         *       "live_tenant": "ten_01m7ysjevzexdaftz6gf19ym3a",
         *       "test_tenant": "ten_01m7ysjevzexds3636hk5nxx2z"
         *     }
         */
        AcceptedInvitation: {
            /** @constant */
            object: "accepted_invitation";
            /** @description Company in live mode (ten_…). */
            live_tenant: string;
            /** @description The same company in test mode (ten_…). */
            test_tenant: string;
        };
        /**
         * @description An API key, without its secret.
         * @example {
         *       "object": "api_key",
         *       "id": "key_01m7ysjf21ejjbywqyyntjvhmy",
         *       "livemode": false,
         *       "name": "tienda en línea",
         *       "hint": "kt_test_Eldy…UUSq",
         *       "permissions": [
         *         "invoices:read",
         *         "invoices:write"
         *       ],
         *       "allowed_ips": [
         *         "203.0.113.0/24"
         *       ],
         *       "created_by": "usr_01m7ysjepze2ptqta5dnkzmvnd",
         *       "replaced_by": null,
         *       "created_at": "2026-11-21T16:14:00.514Z",
         *       "last_used_at": null,
         *       "last_used_ip": null,
         *       "expires_at": null,
         *       "revoked_at": null
         *     }
         */
        ApiKey: {
            /** @constant */
            object: "api_key";
            /** @example key_01jd3v8q1mf2vbd5sxe8xn3n7q */
            id: string;
            livemode: boolean;
            name: string;
            /** @description First 12 and last 4 characters. */
            hint: string;
            permissions: string[];
            /** @description Networks from which alone it works; empty: from everywhere. */
            allowed_ips: string[];
            /** @description Who made it (usr_…). */
            created_by: string;
            /** @description The key that takes its place after a rotation. */
            replaced_by: string | null;
            /** Format: date-time */
            created_at: string;
            /**
             * Format: date-time
             * @description To the minute.
             */
            last_used_at: string | null;
            last_used_ip: string | null;
            /** Format: date-time */
            expires_at: string | null;
            /** Format: date-time */
            revoked_at: string | null;
        };
        /**
         * @description A key was made.
         * @example {
         *       "id": "evt_01m7ysjhf9ecxrkhjwbs28x380",
         *       "type": "api_key.created",
         *       "timestamp": "2026-11-21T16:14:03.614Z",
         *       "api_version": "2026-11-21",
         *       "livemode": false,
         *       "data": {
         *         "object": {
         *           "object": "api_key",
         *           "id": "key_01m7ysjf21ejjbywqyyntjvhmy",
         *           "livemode": false,
         *           "name": "tienda en línea",
         *           "hint": "kt_test_Eldy…UUSq",
         *           "permissions": [
         *             "invoices:read",
         *             "invoices:write"
         *           ],
         *           "allowed_ips": [
         *             "203.0.113.0/24"
         *           ],
         *           "created_by": "usr_01m7ysjepze2ptqta5dnkzmvnd",
         *           "replaced_by": null,
         *           "created_at": "2026-11-21T16:14:00.514Z",
         *           "last_used_at": null,
         *           "last_used_ip": null,
         *           "expires_at": null,
         *           "revoked_at": null
         *         }
         *       }
         *     }
         */
        ApiKeyCreatedEvent: {
            /** @description The event, as in GET /v1/events/{id}; the same to every endpoint. */
            id: string;
            /** @constant */
            type: "api_key.created";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Version of the API the object is written in. */
            api_version: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["ApiKey"];
            };
        };
        ApiKeyList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["ApiKey"][];
            /** @constant */
            has_more: false;
            next_cursor: null;
        };
        /**
         * @description It ended at once.
         * @example {
         *       "id": "evt_01m7ysjhf9ecxrkhjwbs28x380",
         *       "type": "api_key.revoked",
         *       "timestamp": "2026-11-21T16:14:03.614Z",
         *       "api_version": "2026-11-21",
         *       "livemode": false,
         *       "data": {
         *         "object": {
         *           "object": "api_key",
         *           "id": "key_01m7ysjf21ejjbywqyyntjvhmy",
         *           "livemode": false,
         *           "name": "tienda en línea",
         *           "hint": "kt_test_Eldy…UUSq",
         *           "permissions": [
         *             "invoices:read",
         *             "invoices:write"
         *           ],
         *           "allowed_ips": [
         *             "203.0.113.0/24"
         *           ],
         *           "created_by": "usr_01m7ysjepze2ptqta5dnkzmvnd",
         *           "replaced_by": null,
         *           "created_at": "2026-11-21T16:14:00.514Z",
         *           "last_used_at": null,
         *           "last_used_ip": null,
         *           "expires_at": null,
         *           "revoked_at": null
         *         }
         *       }
         *     }
         */
        ApiKeyRevokedEvent: {
            /** @description The event, as in GET /v1/events/{id}; the same to every endpoint. */
            id: string;
            /** @constant */
            type: "api_key.revoked";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Version of the API the object is written in. */
            api_version: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["ApiKey"];
            };
        };
        /**
         * @description Another key takes its place; this one ends at `expires_at`.
         * @example {
         *       "id": "evt_01m7ysjhf9ecxrkhjwbs28x380",
         *       "type": "api_key.rotated",
         *       "timestamp": "2026-11-21T16:14:03.614Z",
         *       "api_version": "2026-11-21",
         *       "livemode": false,
         *       "data": {
         *         "object": {
         *           "object": "api_key",
         *           "id": "key_01m7ysjf21ejjbywqyyntjvhmy",
         *           "livemode": false,
         *           "name": "tienda en línea",
         *           "hint": "kt_test_Eldy…UUSq",
         *           "permissions": [
         *             "invoices:read",
         *             "invoices:write"
         *           ],
         *           "allowed_ips": [
         *             "203.0.113.0/24"
         *           ],
         *           "created_by": "usr_01m7ysjepze2ptqta5dnkzmvnd",
         *           "replaced_by": null,
         *           "created_at": "2026-11-21T16:14:00.514Z",
         *           "last_used_at": null,
         *           "last_used_ip": null,
         *           "expires_at": null,
         *           "revoked_at": null
         *         }
         *       }
         *     }
         */
        ApiKeyRotatedEvent: {
            /** @description The event, as in GET /v1/events/{id}; the same to every endpoint. */
            id: string;
            /** @constant */
            type: "api_key.rotated";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Version of the API the object is written in. */
            api_version: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["ApiKey"];
            };
        };
        /**
         * @description Its name or its list of addresses changed.
         * @example {
         *       "id": "evt_01m7ysjhf9ecxrkhjwbs28x380",
         *       "type": "api_key.updated",
         *       "timestamp": "2026-11-21T16:14:03.614Z",
         *       "api_version": "2026-11-21",
         *       "livemode": false,
         *       "data": {
         *         "object": {
         *           "object": "api_key",
         *           "id": "key_01m7ysjf21ejjbywqyyntjvhmy",
         *           "livemode": false,
         *           "name": "tienda en línea",
         *           "hint": "kt_test_Eldy…UUSq",
         *           "permissions": [
         *             "invoices:read",
         *             "invoices:write"
         *           ],
         *           "allowed_ips": [
         *             "203.0.113.0/24"
         *           ],
         *           "created_by": "usr_01m7ysjepze2ptqta5dnkzmvnd",
         *           "replaced_by": null,
         *           "created_at": "2026-11-21T16:14:00.514Z",
         *           "last_used_at": null,
         *           "last_used_ip": null,
         *           "expires_at": null,
         *           "revoked_at": null
         *         }
         *       }
         *     }
         */
        ApiKeyUpdatedEvent: {
            /** @description The event, as in GET /v1/events/{id}; the same to every endpoint. */
            id: string;
            /** @constant */
            type: "api_key.updated";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Version of the API the object is written in. */
            api_version: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["ApiKey"];
            };
        };
        /**
         * @description A request about one’s own personal data.
         * @example {
         *       "object": "arco_request",
         *       "id": "arc_01jd3v8q1mf2vbd5sxe8xn3n7q",
         *       "kind": "rectification",
         *       "state": "received",
         *       "details": "Mi nombre está mal escrito: es Ana Torres Ruiz.",
         *       "answer_by": "2026-12-28",
         *       "answer": null,
         *       "answered_at": null,
         *       "created_at": "2026-11-28T16:14:02.727Z"
         *     }
         */
        ArcoRequest: {
            /** @constant */
            object: "arco_request";
            /** @example arc_01jd3v8q1mf2vbd5sxe8xn3n7q */
            id: string;
            /** @enum {string} */
            kind: "access" | "rectification" | "cancellation" | "opposition";
            /** @enum {string} */
            state: "received" | "granted" | "denied" | "withdrawn";
            details: string;
            /**
             * Format: date
             * @description Last day of the term the law gives: 20 working days.
             */
            answer_by: string;
            answer: string | null;
            /** Format: date-time */
            answered_at: string | null;
            /** Format: date-time */
            created_at: string;
        };
        ArcoRequestList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["ArcoRequest"][];
            /** @constant */
            has_more: false;
            next_cursor: null;
        };
        /** @description Who did what, when, and what was there before. */
        AuditEntry: {
            /** @constant */
            object: "audit_entry";
            /** @description Number in the company’s chain: 1, 2, 3 … without gaps. */
            seq: number;
            /** Format: date-time */
            at: string;
            actor: {
                /** @enum {string} */
                kind: "user" | "api_key" | "operator" | "system";
                id: string;
                /** @description As the person or key is called today; null when it has no name. */
                name: string | null;
            };
            /** @example customer.updated */
            action: string;
            /** @example cus_01jd3v8q1mf2vbd5sxe8xn3n7q */
            object_id: string | null;
            /** @description Fields that changed. Personal data is masked and long values are digests: the chain keeps them for good. */
            changes: {
                [key: string]: {
                    before: unknown;
                    after: unknown;
                };
            } | null;
            /** @description What else the entry says. */
            data: {
                [key: string]: unknown;
            };
            /** @description SHA-256 (hex) over this entry and the hash before it. */
            hash: string;
        };
        AuditEntryList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["AuditEntry"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        AuditVerification: {
            /** @constant */
            object: "audit_verification";
            verified: boolean;
            /** @description Entries checked. */
            entries: number;
            /** @description First entry checked; longer chains are checked whole every night. */
            from_seq: number;
            /** @description The chain’s last entry. */
            head: {
                seq: number;
                hash: string;
            } | null;
            /** @description The last one kept outside the database, which the chain was checked against. */
            exported_head: {
                seq: number;
                hash: string;
            } | null;
            findings: {
                seq: number;
                /** @enum {string} */
                problem: "row_changed" | "gap" | "prev_mismatch" | "tail_truncated" | "head_missing" | "exported_head_mismatch";
            }[];
        };
        /**
         * @description State of one SAT catalogue in this installation.
         * @example {
         *       "object": "catalog",
         *       "name": "c_ClaveProdServ",
         *       "group": "cfdi",
         *       "state": "complete",
         *       "source": "imported",
         *       "row_count": 52514,
         *       "imported_at": "2026-08-10T09:40:00.000Z",
         *       "as_of": "2026-08-06",
         *       "last_change": {
         *         "imported_at": "2026-08-10T09:40:00.000Z",
         *         "added": 12,
         *         "changed": 3,
         *         "ended": 1
         *       }
         *     }
         */
        Catalog: {
            /** @constant */
            object: "catalog";
            /** @enum {string} */
            name: "c_Aduana" | "c_ClaveProdServ" | "c_ClaveUnidad" | "c_CodigoPostal" | "c_Colonia" | "c_Estado" | "c_Exportacion" | "c_FormaPago" | "c_Impuesto" | "c_Localidad" | "c_Meses" | "c_MetodoPago" | "c_Moneda" | "c_Municipio" | "c_NumPedimentoAduana" | "c_ObjetoImp" | "c_Pais" | "c_PatenteAduanal" | "c_Periodicidad" | "c_RegimenFiscal" | "c_TasaOCuota" | "c_TipoDeComprobante" | "c_TipoFactor" | "c_TipoRelacion" | "c_UsoCFDI" | "c_TipoCadenaPago" | "c_Banco" | "c_OrigenRecurso" | "c_PeriodicidadPago" | "c_RiesgoPuesto" | "c_TipoContrato" | "c_TipoDeduccion" | "c_TipoHoras" | "c_TipoIncapacidad" | "c_TipoJornada" | "c_TipoNomina" | "c_TipoOtroPago" | "c_TipoPercepcion" | "c_TipoRegimen" | "catNomina:c_Estado" | "c_ClaveProdServCP" | "c_ClaveTipoCarga" | "c_ClaveUnidadPeso" | "c_CodigoTransporteAereo" | "c_CondicionesEspeciales" | "c_ConfigAutotransporte" | "c_ConfigMaritima" | "c_Contenedor" | "c_ContenedorMaritimo" | "c_CveTransporte" | "c_DerechosDePaso" | "c_DocumentoAduanero" | "c_Estaciones" | "c_FiguraTransporte" | "c_FormaFarmaceutica" | "c_MaterialPeligroso" | "c_NumAutorizacionNaviero" | "c_ParteTransporte" | "c_RegimenAduanero" | "c_RegistroISTMO" | "c_SectorCOFEPRIS" | "c_SubTipoRem" | "c_TipoCarro" | "c_TipoDeServicio" | "c_TipoDeTrafico" | "c_TipoEmbalaje" | "c_TipoEstacion" | "c_TipoMateria" | "c_TipoPermiso" | "catCartaPorte:c_Localidad" | "catCartaPorte:c_Municipio" | "c_ClavePedimento" | "c_FraccionArancelaria" | "c_INCOTERM" | "c_MotivoTraslado" | "c_TipoOperacion" | "c_UnidadAduana" | "catComExt:c_Estado" | "catComExt:c_Localidad" | "catComExt:c_Municipio" | "c_CveRetenc" | "c_Ejercicio" | "c_EntidadesFederativas" | "c_Periodo" | "c_TipoContribuyenteSujetoRetencion" | "c_TipoDividendoOUtilidadDistribuida" | "c_TipoImpuesto" | "c_TipoPagoRet" | "catRetenciones:c_Pais" | "catRetenciones:c_Periodicidad";
            /**
             * @description Standard that publishes it: CFDI 4.0, or a complement or document.
             * @enum {string}
             */
            group: "cfdi" | "pagos" | "nomina" | "carta_porte" | "comercio_exterior" | "retenciones";
            /**
             * @description complete: an unknown key is an error. starter, empty: an unknown key of the right form is a warning.
             * @enum {string}
             */
            state: "complete" | "starter" | "empty";
            /** @enum {string} */
            source: "imported" | "built_in";
            row_count: number;
            /** Format: date-time */
            imported_at: string | null;
            /**
             * Format: date
             * @description Day the rows are known to be of: SAT’s publication where the file says it, else the import.
             */
            as_of: string | null;
            /** @description The newest import that found anything different. */
            last_change: {
                /** Format: date-time */
                imported_at: string;
                added: number;
                changed: number;
                /** @description Rows the edition no longer had; they keep their period. */
                ended: number;
            } | null;
        };
        CatalogList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Catalog"][];
            /** @constant */
            has_more: false;
            next_cursor: null;
        };
        /**
         * @description A row of a SAT catalogue.
         * @example {
         *       "object": "catalog_row",
         *       "catalog": "c_UsoCFDI",
         *       "key": "G03",
         *       "description": "Gastos en general.",
         *       "data": {
         *         "texto": "Gastos en general.",
         *         "aplica_fisica": "1",
         *         "aplica_moral": "1"
         *       },
         *       "valid_from": "2022-01-01",
         *       "valid_to": null
         *     }
         */
        CatalogRow: {
            /** @constant */
            object: "catalog_row";
            /** @enum {string} */
            catalog: "c_Aduana" | "c_ClaveProdServ" | "c_ClaveUnidad" | "c_CodigoPostal" | "c_Colonia" | "c_Estado" | "c_Exportacion" | "c_FormaPago" | "c_Impuesto" | "c_Localidad" | "c_Meses" | "c_MetodoPago" | "c_Moneda" | "c_Municipio" | "c_NumPedimentoAduana" | "c_ObjetoImp" | "c_Pais" | "c_PatenteAduanal" | "c_Periodicidad" | "c_RegimenFiscal" | "c_TasaOCuota" | "c_TipoDeComprobante" | "c_TipoFactor" | "c_TipoRelacion" | "c_UsoCFDI" | "c_TipoCadenaPago" | "c_Banco" | "c_OrigenRecurso" | "c_PeriodicidadPago" | "c_RiesgoPuesto" | "c_TipoContrato" | "c_TipoDeduccion" | "c_TipoHoras" | "c_TipoIncapacidad" | "c_TipoJornada" | "c_TipoNomina" | "c_TipoOtroPago" | "c_TipoPercepcion" | "c_TipoRegimen" | "catNomina:c_Estado" | "c_ClaveProdServCP" | "c_ClaveTipoCarga" | "c_ClaveUnidadPeso" | "c_CodigoTransporteAereo" | "c_CondicionesEspeciales" | "c_ConfigAutotransporte" | "c_ConfigMaritima" | "c_Contenedor" | "c_ContenedorMaritimo" | "c_CveTransporte" | "c_DerechosDePaso" | "c_DocumentoAduanero" | "c_Estaciones" | "c_FiguraTransporte" | "c_FormaFarmaceutica" | "c_MaterialPeligroso" | "c_NumAutorizacionNaviero" | "c_ParteTransporte" | "c_RegimenAduanero" | "c_RegistroISTMO" | "c_SectorCOFEPRIS" | "c_SubTipoRem" | "c_TipoCarro" | "c_TipoDeServicio" | "c_TipoDeTrafico" | "c_TipoEmbalaje" | "c_TipoEstacion" | "c_TipoMateria" | "c_TipoPermiso" | "catCartaPorte:c_Localidad" | "catCartaPorte:c_Municipio" | "c_ClavePedimento" | "c_FraccionArancelaria" | "c_INCOTERM" | "c_MotivoTraslado" | "c_TipoOperacion" | "c_UnidadAduana" | "catComExt:c_Estado" | "catComExt:c_Localidad" | "catComExt:c_Municipio" | "c_CveRetenc" | "c_Ejercicio" | "c_EntidadesFederativas" | "c_Periodo" | "c_TipoContribuyenteSujetoRetencion" | "c_TipoDividendoOUtilidadDistribuida" | "c_TipoImpuesto" | "c_TipoPagoRet" | "catRetenciones:c_Pais" | "catRetenciones:c_Periodicidad";
            key: string;
            /** @description SAT's text; the key itself in catalogues without texts. */
            description: string;
            /** @description All columns under the names of the public editions; flags are "1" or "". */
            data: {
                [key: string]: string;
            };
            /** Format: date */
            valid_from: string | null;
            /**
             * Format: date
             * @description Last day in force; null while in force.
             */
            valid_to: string | null;
        };
        CatalogRowList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["CatalogRow"][];
            /** @description Whether more rows match; make the words more exact to see them. */
            has_more: boolean;
            /** @description Always null: results are ranked, not paged. */
            next_cursor: null;
        };
        /**
         * @description A seal certificate (CSD).
         * @example {
         *       "object": "certificate",
         *       "id": "csd_01m7ysjft5ej8t2f2wr5py9smv",
         *       "livemode": false,
         *       "no_certificado": "30001000089303303071",
         *       "rfc": "EKU9003173C9",
         *       "name": "ESCUELA KEMPER URGATE",
         *       "issuer": "AC SANDBOX KITA",
         *       "state": "active",
         *       "valid_from": "2026-11-20T16:14:00.000Z",
         *       "valid_to": "2030-11-20T16:14:00.000Z",
         *       "days_left": 1459,
         *       "version": 1,
         *       "created_at": "2026-11-21T16:14:02.727Z"
         *     }
         */
        Certificate: {
            /** @constant */
            object: "certificate";
            /** @example csd_01jd3v8q1mf2vbd5sxe8xn3n7q */
            id: string;
            livemode: boolean;
            no_certificado: string;
            rfc: string;
            name: string;
            issuer: string;
            /**
             * @description The active one seals.
             * @enum {string}
             */
            state: "active" | "inactive";
            /** Format: date-time */
            valid_from: string;
            /** Format: date-time */
            valid_to: string;
            /** @description Whole days until it expires; negative afterwards. */
            days_left: number;
            /** @description Rises with every change: of two states of the object, the higher one is the later. */
            version: number;
            /** Format: date-time */
            created_at: string;
        };
        /**
         * @description A stored certificate is the one that seals again.
         * @example {
         *       "id": "evt_01m7ysjhf9ecxrkhjwbs28x380",
         *       "type": "certificate.activated",
         *       "timestamp": "2026-11-21T16:14:03.614Z",
         *       "api_version": "2026-11-21",
         *       "livemode": false,
         *       "data": {
         *         "object": {
         *           "object": "certificate",
         *           "id": "csd_01m7ysjft5ej8t2f2wr5py9smv",
         *           "livemode": false,
         *           "no_certificado": "30001000089303303071",
         *           "rfc": "EKU9003173C9",
         *           "name": "ESCUELA KEMPER URGATE",
         *           "issuer": "AC SANDBOX KITA",
         *           "state": "active",
         *           "valid_from": "2026-11-20T16:14:00.000Z",
         *           "valid_to": "2030-11-20T16:14:00.000Z",
         *           "days_left": 1459,
         *           "version": 1,
         *           "created_at": "2026-11-21T16:14:02.727Z"
         *         }
         *       }
         *     }
         */
        CertificateActivatedEvent: {
            /** @description The event, as in GET /v1/events/{id}; the same to every endpoint. */
            id: string;
            /** @constant */
            type: "certificate.activated";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Version of the API the object is written in. */
            api_version: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["Certificate"];
            };
        };
        /**
         * @description A seal certificate (CSD) was stored, and is the one that seals from now on.
         * @example {
         *       "id": "evt_01m7ysjhf9ecxrkhjwbs28x380",
         *       "type": "certificate.created",
         *       "timestamp": "2026-11-21T16:14:03.614Z",
         *       "api_version": "2026-11-21",
         *       "livemode": false,
         *       "data": {
         *         "object": {
         *           "object": "certificate",
         *           "id": "csd_01m7ysjft5ej8t2f2wr5py9smv",
         *           "livemode": false,
         *           "no_certificado": "30001000089303303071",
         *           "rfc": "EKU9003173C9",
         *           "name": "ESCUELA KEMPER URGATE",
         *           "issuer": "AC SANDBOX KITA",
         *           "state": "active",
         *           "valid_from": "2026-11-20T16:14:00.000Z",
         *           "valid_to": "2030-11-20T16:14:00.000Z",
         *           "days_left": 1459,
         *           "version": 1,
         *           "created_at": "2026-11-21T16:14:02.727Z"
         *         }
         *       }
         *     }
         */
        CertificateCreatedEvent: {
            /** @description The event, as in GET /v1/events/{id}; the same to every endpoint. */
            id: string;
            /** @constant */
            type: "certificate.created";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Version of the API the object is written in. */
            api_version: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["Certificate"];
            };
        };
        /**
         * @description A certificate seals no longer: it was replaced or switched off.
         * @example {
         *       "id": "evt_01m7ysjhf9ecxrkhjwbs28x380",
         *       "type": "certificate.deactivated",
         *       "timestamp": "2026-11-21T16:14:03.614Z",
         *       "api_version": "2026-11-21",
         *       "livemode": false,
         *       "data": {
         *         "object": {
         *           "object": "certificate",
         *           "id": "csd_01m7ysjft5ej8t2f2wr5py9smv",
         *           "livemode": false,
         *           "no_certificado": "30001000089303303071",
         *           "rfc": "EKU9003173C9",
         *           "name": "ESCUELA KEMPER URGATE",
         *           "issuer": "AC SANDBOX KITA",
         *           "state": "active",
         *           "valid_from": "2026-11-20T16:14:00.000Z",
         *           "valid_to": "2030-11-20T16:14:00.000Z",
         *           "days_left": 1459,
         *           "version": 1,
         *           "created_at": "2026-11-21T16:14:02.727Z"
         *         }
         *       }
         *     }
         */
        CertificateDeactivatedEvent: {
            /** @description The event, as in GET /v1/events/{id}; the same to every endpoint. */
            id: string;
            /** @constant */
            type: "certificate.deactivated";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Version of the API the object is written in. */
            api_version: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["Certificate"];
            };
        };
        CertificateList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Certificate"][];
            /** @constant */
            has_more: false;
            next_cursor: null;
        };
        /**
         * @example {
         *       "email": "ana@nuevo.mx"
         *     }
         */
        ChangeEmail: {
            /**
             * Format: email
             * @description E-mail address.
             * @example ana@ejemplo.mx
             */
            email: string;
        };
        /**
         * @example {
         *       "password": "cinco perros al sol"
         *     }
         */
        ChangePassword: {
            /**
             * @description 8 to 128 characters. Spaces count.
             * @example cuatro gatos bajo la lluvia
             */
            password: string;
        };
        /**
         * @example {
         *       "rfc": "EKU9003173C9",
         *       "reason": "La empresa dejó de operar"
         *     }
         */
        CloseTenant: {
            /** @description RFC of the company, written out as a confirmation. */
            rfc: string;
            /**
             * @description Kept with the company and in its audit log.
             * @example Cambio de contador: nadie factura hasta el lunes
             */
            reason: string;
        };
        /**
         * @description A company in one mode, as events tell it.
         * @example {
         *       "object": "tenant",
         *       "id": "ten_01m7ysjevzexdaftz6gf19ym3a",
         *       "livemode": true,
         *       "twin": "ten_01m7ysjevzexds3636hk5nxx2z",
         *       "rfc": "EKU9003173C9",
         *       "legal_name": "ESCUELA KEMPER URGATE",
         *       "regimen_fiscal": "601",
         *       "postal_code": "42501",
         *       "trade_name": "Escuela Kemper",
         *       "email": "facturas@ejemplo.mx",
         *       "phone": "771 123 4567",
         *       "website": "https://ejemplo.mx",
         *       "brand_color": "#0b6e4f",
         *       "pdf_notes": "BBVA 012 180 0012345678 97",
         *       "pdf_page_size": "letter",
         *       "has_logo": false,
         *       "status": "active",
         *       "status_reason": null,
         *       "status_since": null,
         *       "version": 1,
         *       "created_at": "2026-11-21T16:14:00.433Z",
         *       "updated_at": "2026-11-21T16:14:00.433Z"
         *     }
         */
        Company: {
            /** @constant */
            object: "tenant";
            /** @example ten_01jd3v8q1mf2vbd5sxe8xn3n7q */
            id: string;
            livemode: boolean;
            /** @description The same company in the other mode. */
            twin: string;
            rfc: string;
            legal_name: string;
            regimen_fiscal: string;
            postal_code: string;
            trade_name: string | null;
            email: string | null;
            phone: string | null;
            website: string | null;
            brand_color: string | null;
            pdf_notes: string | null;
            /** @enum {string} */
            pdf_page_size: "letter" | "a4";
            has_logo: boolean;
            /**
             * @description `suspended`: everything can be read, nothing changed. `closed`: owners read and download.
             * @enum {string}
             */
            status: "active" | "suspended" | "closed";
            /** @description Why it was suspended or closed. */
            status_reason: string | null;
            /** Format: date-time */
            status_since: string | null;
            /** @description Rises with every change: of two states of the object, the higher one is the later. */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /**
         * @example {
         *       "code": "4/0AVG…",
         *       "state": "q2Vd…"
         *     }
         */
        CompleteIdentity: {
            /** @description `code` of the way back. */
            code: string;
            /** @description `state` of the way back. */
            state: string;
        };
        /**
         * @example {
         *       "token": "q2Vd…",
         *       "password": "cinco perros al sol"
         *     }
         */
        CompletePasswordReset: {
            /** @description What stands behind # in the link of the mail. */
            token: string;
            /**
             * @description 8 to 128 characters. Spaces count.
             * @example cuatro gatos bajo la lluvia
             */
            password: string;
        };
        /**
         * @example {
         *       "code": "492039"
         *     }
         */
        CompleteSignIn: {
            /**
             * @description Six digits of the authenticator app, or a recovery code.
             * @example 492039
             */
            code: string;
        };
        /**
         * @example {
         *       "code": "492039"
         *     }
         */
        ConfirmTwoFactor: {
            /**
             * @description The six digits the app shows now.
             * @example 492039
             */
            code: string;
        };
        /**
         * @example {
         *       "name": "tienda en línea",
         *       "permissions": [
         *         "invoices:read",
         *         "invoices:write"
         *       ],
         *       "allowed_ips": [
         *         "203.0.113.0/24"
         *       ]
         *     }
         */
        CreateApiKey: {
            /**
             * @description What the key is for.
             * @example tienda en línea
             */
            name: string;
            /** @description What the key may do. When left out: all that a key can, but uploading certificates and changing the PAC account. */
            permissions?: ("tenant:read" | "api_keys:read" | "certificates:read" | "certificates:write" | "pac_accounts:read" | "pac_accounts:write" | "series:read" | "series:write" | "customers:read" | "customers:write" | "products:read" | "products:write" | "catalogs:read" | "invoices:read" | "invoices:write" | "invoices:send" | "mail:read" | "mail:write" | "search:read" | "views:read" | "views:write" | "exports:read" | "exports:write" | "events:read" | "dashboard:read" | "webhooks:read" | "webhooks:write" | "audit:read")[];
            /**
             * @description Addresses or networks (IPv4 and IPv6, CIDR) from which alone the key works; none: from everywhere.
             * @example [
             *       "203.0.113.0/24",
             *       "2001:db8::/32"
             *     ]
             */
            allowed_ips?: string[];
            /**
             * Format: date-time
             * @description Instant after which the key stops working.
             */
            expires_at?: string;
        };
        /**
         * @example {
         *       "kind": "rectification",
         *       "details": "Mi nombre está mal escrito: es Ana Torres Ruiz."
         *     }
         */
        CreateArcoRequest: {
            /**
             * @description Cancellation is POST /v1/user/erasure, which takes effect at once.
             * @enum {string}
             */
            kind: "access" | "rectification" | "opposition";
            /**
             * @description What is asked for, in the person’s words.
             * @example Mi nombre está mal escrito: es Ana Torres Ruiz.
             */
            details: string;
        };
        /**
         * @example {
         *       "rfc": "URE180429TM6",
         *       "legal_name": "UNIVERSIDAD ROBOTICA ESPAÑOLA",
         *       "regimen_fiscal": "601",
         *       "postal_code": "86991",
         *       "uso_cfdi": "G03",
         *       "email": "compras@ejemplo.mx",
         *       "external_id": "cliente-317"
         *     }
         */
        CreateCustomer: {
            /** @description RFC; XAXX010101000 for the general public, XEXX010101000 for foreigners. */
            rfc: string;
            /** @description Exactly as in the tax status certificate, without the capital regime. */
            legal_name: string;
            /** @description Key of SAT catalogue c_RegimenFiscal. */
            regimen_fiscal: string;
            /** @description Postal code of the tax address. */
            postal_code: string;
            /** @description Key of SAT catalogue c_Pais. */
            residencia_fiscal?: string | null;
            num_reg_id_trib?: string | null;
            /** @description Use proposed for new invoices (c_UsoCFDI). */
            uso_cfdi?: string | null;
            /** Format: email */
            email?: string | null;
            phone?: string | null;
            /** @description Your own id of the sale. Unique per company and mode for good: a second document with it is refused. */
            external_id?: string | null;
            /** @description Up to 20 notes of your own, given back untouched. */
            metadata?: {
                [key: string]: string;
            };
        };
        /**
         * @example {
         *       "kind": "invoice_files",
         *       "formats": [
         *         "xml",
         *         "pdf"
         *       ],
         *       "filters": {
         *         "fecha_from": "2026-11-01",
         *         "fecha_to": "2026-11-30"
         *       }
         *     }
         */
        CreateExport: {
            /**
             * @description invoice_files: a ZIP of XML and PDF; tenant_data: a ZIP of everything the company has, for its owners; the others: a CSV that spreadsheets open as it is.
             * @enum {string}
             */
            kind: "invoice_files" | "invoice_list" | "customer_list" | "product_list" | "tenant_data";
            /** @description Of invoice_files and tenant_data; both when left out. An archive of more than 25,000 documents goes without PDF. */
            formats?: ("xml" | "pdf")[];
            /** @description Of invoice_list, in this order; all when left out. */
            columns?: ("folio" | "receiver" | "rfc" | "date" | "state" | "type" | "currency" | "total" | "uuid" | "external_id" | "stamped_at")[];
            /**
             * @description Order of invoices; -fecha when left out.
             * @enum {string}
             */
            sort?: "-created_at" | "created_at" | "-fecha" | "fecha" | "-total" | "total" | "-folio" | "folio";
            /** @description As of the list of invoices; other lists take q. */
            filters?: {
                /** @description Finds by folio (A-1043 or 1043), UUID or its beginning, RFC, receiver, external_id, and the first lines; accents do not matter. */
                q?: string;
                /** @description One state, or several with commas between them. */
                state?: string;
                /**
                 * @description I: invoices; E: credit notes.
                 * @enum {string}
                 */
                type?: "I" | "E";
                /** @description Customer id. */
                customer?: string;
                /** @description RFC; XAXX010101000 for the general public, XEXX010101000 for foreigners. */
                receiver_rfc?: string;
                /** @description Series code. */
                series?: string;
                /** @description Folio, without its series. */
                folio?: string;
                /** @description Fiscal folio (UUID) of a stamped document. */
                uuid?: string;
                /** @description Your own id of the sale. Unique per company and mode for good: a second document with it is refused. */
                external_id?: string;
                /** @description Key of SAT catalogue c_Moneda. */
                currency?: string;
                /**
                 * @description PUE: paid at once; PPD: in parts or later.
                 * @enum {string}
                 */
                metodo_pago?: "PUE" | "PPD";
                /** @description Key of SAT catalogue c_FormaPago. */
                forma_pago?: string;
                /**
                 * Format: date
                 * @description Dated on this day or later; what has no date yet counts on the day it was begun.
                 */
                fecha_from?: string;
                /**
                 * Format: date
                 * @description Dated on this day or before.
                 */
                fecha_to?: string;
                /** @description Total of this amount or more, in the currency of each document. */
                total_min?: string;
                /** @description Total of this amount or less. */
                total_max?: string;
                /**
                 * Format: date-time
                 * @description Created at or after this instant.
                 */
                created_from?: string;
                /**
                 * Format: date-time
                 * @description Created before this instant.
                 */
                created_to?: string;
            };
            /** @description Only these invoices, picked by hand; what is not among them or not yours is left out. */
            ids?: string[];
        };
        /**
         * @example {
         *       "email": "luis@ejemplo.mx",
         *       "role": "ACCOUNTANT",
         *       "language": "es"
         *     }
         */
        CreateInvitation: {
            /**
             * Format: email
             * @description E-mail address.
             * @example ana@ejemplo.mx
             */
            email: string;
            /**
             * @description OWNER, ADMIN, ACCOUNTANT, STAFF, READ_ONLY, or the id of a role of the company (rol_…).
             * @example ACCOUNTANT
             */
            role: string;
            /**
             * @description Language of the mail.
             * @default es
             * @enum {string}
             */
            language?: "es" | "en";
        };
        /**
         * @example {
         *       "customer": {
         *         "rfc": "URE180429TM6",
         *         "legal_name": "UNIVERSIDAD ROBOTICA ESPAÑOLA",
         *         "regimen_fiscal": "601",
         *         "postal_code": "86991"
         *       },
         *       "uso_cfdi": "G03",
         *       "forma_pago": "03",
         *       "items": [
         *         {
         *           "description": "Consultoría",
         *           "clave_prod_serv": "80101500",
         *           "clave_unidad": "E48",
         *           "quantity": "1",
         *           "unit_price": "1000.00",
         *           "taxes": [
         *             "iva_16"
         *           ]
         *         }
         *       ],
         *       "external_id": "pedido-10042"
         *     }
         */
        CreateInvoice: {
            /**
             * @description I invoice, E credit note.
             * @default I
             * @enum {string}
             */
            type?: "I" | "E";
            /** @description Customer id (cus_…) or the receiver itself. */
            customer: string | components["schemas"]["InvoiceReceiver"];
            /**
             * @description Key of c_UsoCFDI; the customer may have one.
             * @example G03
             */
            uso_cfdi?: string;
            items: components["schemas"]["InvoiceItem"][];
            /**
             * @description How it is paid; 99 with PPD. Required unless metodo_pago is PPD.
             * @example 03
             */
            forma_pago?: string;
            /**
             * @description PUE paid in one go, PPD paid later or in parts.
             * @default PUE
             * @enum {string}
             */
            metodo_pago?: "PUE" | "PPD";
            condiciones_de_pago?: string;
            /**
             * @description c_Moneda.
             * @default MXN
             */
            currency?: string;
            /** @description Pesos per unit of currency; required unless MXN. */
            exchange_rate?: string;
            /**
             * @default 01
             * @enum {string}
             */
            exportacion?: "01" | "02" | "03" | "04";
            /** @description LugarExpedicion; the company postal code when left out. */
            place_of_issue?: string;
            /** @description Local date and time at the place of issue, at most 72 hours ago; now when left out. */
            fecha?: string;
            /** @description Series code; the default of the type when left out. */
            series?: string;
            /** @description Related documents. */
            related?: {
                /** @description Key of SAT catalogue c_TipoRelacion. */
                tipo_relacion: string;
                uuids: string[];
            }[];
            /** @description Period of a global invoice to the general public. */
            global?: {
                /** @description Key of SAT catalogue c_Periodicidad. */
                periodicidad: string;
                /** @description Key of SAT catalogue c_Meses. */
                meses: string;
                year: number;
            };
            /** @description Printed on the PDF; not part of the fiscal document. */
            notes?: string;
            /** @description Your own id of the sale. Unique per company and mode for good: a second document with it is refused. */
            external_id?: string;
            /**
             * @description Up to 20 notes of your own, given back untouched.
             * @default {}
             */
            metadata?: {
                [key: string]: string;
            };
            /**
             * @description true keeps it as a draft: no folio, no stamp.
             * @default false
             */
            draft?: boolean;
        };
        /**
         * @example {
         *       "member": "usr_01m7ysjepze2ptqta5dnkzmvnd"
         *     }
         */
        CreateOwnershipTransfer: {
            /** @description Id of the person who shall own the company (usr_…). */
            member: string;
        };
        /**
         * @example {
         *       "description": "Café de olla 1 kg",
         *       "clave_prod_serv": "50201706",
         *       "clave_unidad": "KGM",
         *       "unit_price": "180.00",
         *       "sku": "CAFE-1KG",
         *       "taxes": [
         *         "iva_0"
         *       ]
         *     }
         */
        CreateProduct: {
            description: string;
            /** @description Key of SAT catalogue c_ClaveProdServ. */
            clave_prod_serv: string;
            /** @description Key of SAT catalogue c_ClaveUnidad. */
            clave_unidad: string;
            /** @description Taxes of the product; empty when it has none, with objeto_imp. */
            taxes: components["schemas"]["Tax"][];
            /** @description Unit in words. */
            unidad?: string | null;
            /** @description Your own code; NoIdentificacion. */
            sku?: string | null;
            /** @description Decimal amount as text, up to 6 decimals. */
            unit_price?: string | null;
            /** @description true when unit_price already contains the transferred taxes. */
            price_includes_tax?: boolean;
            /**
             * @description c_ObjetoImp; 02 when there are taxes, else 01.
             * @enum {string}
             */
            objeto_imp?: "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08";
            /** @description Your own id of the sale. Unique per company and mode for good: a second document with it is refused. */
            external_id?: string | null;
            /** @description Up to 20 notes of your own, given back untouched. */
            metadata?: {
                [key: string]: string;
            };
        };
        /**
         * @example {
         *       "name": "Caja",
         *       "permissions": [
         *         "customers:read",
         *         "customers:write",
         *         "invoices:read"
         *       ]
         *     }
         */
        CreateRole: {
            /**
             * @description What the company calls it.
             * @example Mostrador con caja
             */
            name: string;
            /** @description What it lets one do; nothing that you may not do yourself. */
            permissions: ("tenant:read" | "tenant:write" | "members:read" | "members:write" | "membership:leave" | "tenant:export" | "api_keys:read" | "api_keys:write" | "certificates:read" | "certificates:write" | "pac_accounts:read" | "pac_accounts:write" | "series:read" | "series:write" | "customers:read" | "customers:write" | "products:read" | "products:write" | "catalogs:read" | "invoices:read" | "invoices:write" | "invoices:send" | "mail:read" | "mail:write" | "notifications:read" | "notifications:write" | "search:read" | "views:read" | "views:write" | "exports:read" | "exports:write" | "events:read" | "dashboard:read" | "webhooks:read" | "webhooks:write" | "audit:read")[];
        };
        /**
         * @example {
         *       "list": "invoices",
         *       "name": "Dólares",
         *       "query": "currency=USD&sort=-total",
         *       "is_shared": true
         *     }
         */
        CreateSavedView: {
            /** @enum {string} */
            list: "invoices" | "customers" | "products";
            name: string;
            /** @description The search part of the address, without its question mark. */
            query: string;
            /**
             * @description Shown to everybody in the company.
             * @default false
             */
            is_shared?: boolean;
        };
        /**
         * @example {
         *       "code": "TIENDA",
         *       "type": "I",
         *       "next_folio": 1001
         *     }
         */
        CreateSeries: {
            /**
             * @description Serie, as printed on documents.
             * @example F
             */
            code: string;
            /**
             * @description Type of document (c_TipoDeComprobante).
             * @enum {string}
             */
            type: "I" | "E" | "T" | "N" | "P";
            /**
             * @description Number the next document takes.
             * @default 1
             * @example 1
             */
            next_folio?: number;
            /** @default false */
            is_default?: boolean;
        };
        /**
         * @example {
         *       "rfc": "EKU9003173C9",
         *       "legal_name": "ESCUELA KEMPER URGATE",
         *       "regimen_fiscal": "601",
         *       "postal_code": "42501",
         *       "trade_name": "Escuela Kemper",
         *       "email": "facturas@ejemplo.mx",
         *       "phone": "771 123 4567",
         *       "website": "https://ejemplo.mx",
         *       "brand_color": "#0b6e4f",
         *       "pdf_notes": "BBVA 012 180 0012345678 97",
         *       "pdf_page_size": "letter"
         *     }
         */
        CreateTenant: {
            /**
             * @description RFC of the company or person.
             * @example EKU9003173C9
             */
            rfc: string;
            /**
             * @description Name exactly as in the tax status certificate, without the capital regime.
             * @example ESCUELA KEMPER URGATE
             */
            legal_name: string;
            /**
             * @description c_RegimenFiscal.
             * @example 601
             */
            regimen_fiscal: string;
            /**
             * @description Postal code of the tax address; place of issue by default.
             * @example 42501
             */
            postal_code: string;
            /** @description Shown on documents beside the legal name. */
            trade_name?: string | null;
            /** Format: email */
            email?: string | null;
            phone?: string | null;
            /** Format: uri */
            website?: string | null;
            /**
             * @description Accent colour of the PDF.
             * @example #0b6e4f
             */
            brand_color?: string | null;
            /** @description Lines printed on every document: bank account, opening hours. */
            pdf_notes?: string | null;
            /**
             * @description Paper of the PDF; `letter` unless said.
             * @enum {string}
             */
            pdf_page_size?: "letter" | "a4";
        };
        /**
         * @example {
         *       "email": "ana@ejemplo.mx",
         *       "password": "cuatro gatos bajo la lluvia",
         *       "code": "492039"
         *     }
         */
        CreateToken: {
            /**
             * Format: email
             * @description E-mail address.
             * @example ana@ejemplo.mx
             */
            email: string;
            /**
             * @description 8 to 128 characters. Spaces count.
             * @example cuatro gatos bajo la lluvia
             */
            password: string;
            /**
             * @description Six digits of the authenticator app, or a recovery code.
             * @example 492039
             */
            code?: string;
        };
        /**
         * @example {
         *       "url": "https://tienda.ejemplo.mx/webhooks/kita",
         *       "description": "Tienda en línea",
         *       "events": [
         *         "invoice.*",
         *         "customer.updated"
         *       ]
         *     }
         */
        CreateWebhookEndpoint: {
            /**
             * @description Where events are sent: https on port 443 of a public address.
             * @example https://tienda.ejemplo.mx/webhooks/kita
             */
            url: string;
            /** @description What it is for. */
            description?: string | null;
            /** @description Types of event to send: whole (`invoice.stamped`), all of an object (`invoice.*`), or `*`. */
            events: string[];
            /** @description Version of the API the objects are written in; the present one when left out. */
            api_version?: string;
        };
        /**
         * @example {
         *       "from": "2026-11-20T00:00:00Z",
         *       "to": "2026-11-21T00:00:00Z",
         *       "scope": "missed"
         *     }
         */
        CreateWebhookReplay: {
            /**
             * Format: date-time
             * @description Events from this instant on.
             */
            from: string;
            /**
             * Format: date-time
             * @description Events before this instant; now when left out.
             */
            to?: string;
            /**
             * @description missed: only what was never delivered to the endpoint.
             * @default missed
             * @enum {string}
             */
            scope?: "missed" | "all";
        };
        /**
         * @description A receiver of invoices.
         * @example {
         *       "object": "customer",
         *       "id": "cus_01m7ysjh76eck9fgk6g5fdyy5v",
         *       "livemode": false,
         *       "rfc": "URE180429TM6",
         *       "legal_name": "UNIVERSIDAD ROBOTICA ESPAÑOLA",
         *       "regimen_fiscal": "601",
         *       "postal_code": "86991",
         *       "uso_cfdi": "G03",
         *       "email": "compras@ejemplo.mx",
         *       "external_id": "cliente-317",
         *       "residencia_fiscal": null,
         *       "num_reg_id_trib": null,
         *       "phone": null,
         *       "metadata": {},
         *       "archived": false,
         *       "version": 1,
         *       "created_at": "2026-11-21T16:14:02.727Z",
         *       "updated_at": "2026-11-21T16:14:02.727Z"
         *     }
         */
        Customer: {
            /** @constant */
            object: "customer";
            /** @example cus_01jd3v8q1mf2vbd5sxe8xn3n7q */
            id: string;
            livemode: boolean;
            rfc: string;
            legal_name: string;
            regimen_fiscal: string;
            postal_code: string;
            residencia_fiscal: string | null;
            num_reg_id_trib: string | null;
            uso_cfdi: string | null;
            email: string | null;
            phone: string | null;
            external_id: string | null;
            metadata: {
                [key: string]: string;
            };
            archived: boolean;
            /** @description Rises with every change: of two states of the object, the higher one is the later. */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /**
         * @description A customer left the lists; documents that name it stay.
         * @example {
         *       "id": "evt_01m7ysjhf9ecxrkhjwbs28x380",
         *       "type": "customer.archived",
         *       "timestamp": "2026-11-21T16:14:03.614Z",
         *       "api_version": "2026-11-21",
         *       "livemode": false,
         *       "data": {
         *         "object": {
         *           "object": "customer",
         *           "id": "cus_01m7ysjh76eck9fgk6g5fdyy5v",
         *           "livemode": false,
         *           "rfc": "URE180429TM6",
         *           "legal_name": "UNIVERSIDAD ROBOTICA ESPAÑOLA",
         *           "regimen_fiscal": "601",
         *           "postal_code": "86991",
         *           "uso_cfdi": "G03",
         *           "email": "compras@ejemplo.mx",
         *           "external_id": "cliente-317",
         *           "residencia_fiscal": null,
         *           "num_reg_id_trib": null,
         *           "phone": null,
         *           "metadata": {},
         *           "archived": false,
         *           "version": 1,
         *           "created_at": "2026-11-21T16:14:02.727Z",
         *           "updated_at": "2026-11-21T16:14:02.727Z"
         *         }
         *       }
         *     }
         */
        CustomerArchivedEvent: {
            /** @description The event, as in GET /v1/events/{id}; the same to every endpoint. */
            id: string;
            /** @constant */
            type: "customer.archived";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Version of the API the object is written in. */
            api_version: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["Customer"];
            };
        };
        /**
         * @description A customer was made.
         * @example {
         *       "id": "evt_01m7ysjhf9ecxrkhjwbs28x380",
         *       "type": "customer.created",
         *       "timestamp": "2026-11-21T16:14:03.614Z",
         *       "api_version": "2026-11-21",
         *       "livemode": false,
         *       "data": {
         *         "object": {
         *           "object": "customer",
         *           "id": "cus_01m7ysjh76eck9fgk6g5fdyy5v",
         *           "livemode": false,
         *           "rfc": "URE180429TM6",
         *           "legal_name": "UNIVERSIDAD ROBOTICA ESPAÑOLA",
         *           "regimen_fiscal": "601",
         *           "postal_code": "86991",
         *           "uso_cfdi": "G03",
         *           "email": "compras@ejemplo.mx",
         *           "external_id": "cliente-317",
         *           "residencia_fiscal": null,
         *           "num_reg_id_trib": null,
         *           "phone": null,
         *           "metadata": {},
         *           "archived": false,
         *           "version": 1,
         *           "created_at": "2026-11-21T16:14:02.727Z",
         *           "updated_at": "2026-11-21T16:14:02.727Z"
         *         }
         *       }
         *     }
         */
        CustomerCreatedEvent: {
            /** @description The event, as in GET /v1/events/{id}; the same to every endpoint. */
            id: string;
            /** @constant */
            type: "customer.created";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Version of the API the object is written in. */
            api_version: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["Customer"];
            };
        };
        CustomerList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Customer"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        CustomerSuggestion: {
            /** @constant */
            object: "customer_suggestion";
            /** @description How often it stands in your latest documents. */
            uses: number;
            /** Format: date-time */
            last_used_at: string | null;
            customer: components["schemas"]["Customer"];
        };
        CustomerSuggestionList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["CustomerSuggestion"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        /**
         * @description Data of a customer changed; documents already made keep what they said.
         * @example {
         *       "id": "evt_01m7ysjhf9ecxrkhjwbs28x380",
         *       "type": "customer.updated",
         *       "timestamp": "2026-11-21T16:14:03.614Z",
         *       "api_version": "2026-11-21",
         *       "livemode": false,
         *       "data": {
         *         "object": {
         *           "object": "customer",
         *           "id": "cus_01m7ysjh76eck9fgk6g5fdyy5v",
         *           "livemode": false,
         *           "rfc": "URE180429TM6",
         *           "legal_name": "UNIVERSIDAD ROBOTICA ESPAÑOLA",
         *           "regimen_fiscal": "601",
         *           "postal_code": "86991",
         *           "uso_cfdi": "G03",
         *           "email": "compras@ejemplo.mx",
         *           "external_id": "cliente-317",
         *           "residencia_fiscal": null,
         *           "num_reg_id_trib": null,
         *           "phone": null,
         *           "metadata": {},
         *           "archived": false,
         *           "version": 1,
         *           "created_at": "2026-11-21T16:14:02.727Z",
         *           "updated_at": "2026-11-21T16:14:02.727Z"
         *         }
         *       }
         *     }
         */
        CustomerUpdatedEvent: {
            /** @description The event, as in GET /v1/events/{id}; the same to every endpoint. */
            id: string;
            /** @constant */
            type: "customer.updated";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Version of the API the object is written in. */
            api_version: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["Customer"];
            };
        };
        /**
         * @example {
         *       "object": "dashboard",
         *       "livemode": true,
         *       "at": "2026-11-21T16:20:00.000Z",
         *       "time_zone": "America/Mexico_City",
         *       "periods": {
         *         "this_month": {
         *           "from": "2026-11-01",
         *           "to": "2026-11-21"
         *         },
         *         "same_days": {
         *           "from": "2026-10-01",
         *           "to": "2026-10-21"
         *         },
         *         "last_month": {
         *           "from": "2026-10-01",
         *           "to": "2026-10-31"
         *         }
         *       },
         *       "figures": [
         *         {
         *           "currency": "MXN",
         *           "this_month": {
         *             "invoices": 42,
         *             "credit_notes": 1,
         *             "invoiced": "48720.00",
         *             "credited": "1160.00",
         *             "net": "47560.00",
         *             "transferred": "6560.00",
         *             "withheld": "0.00",
         *             "average": "1160.00"
         *           },
         *           "same_days": {
         *             "invoices": 35,
         *             "credit_notes": 0,
         *             "invoiced": "40600.00",
         *             "credited": "0.00",
         *             "net": "40600.00",
         *             "transferred": "5600.00",
         *             "withheld": "0.00",
         *             "average": "1160.00"
         *           },
         *           "last_month": {
         *             "invoices": 35,
         *             "credit_notes": 0,
         *             "invoiced": "40600.00",
         *             "credited": "0.00",
         *             "net": "40600.00",
         *             "transferred": "5600.00",
         *             "withheld": "0.00",
         *             "average": "1160.00"
         *           }
         *         }
         *       ],
         *       "in_pesos": null,
         *       "receivers": {
         *         "this_month": 18,
         *         "same_days": 15,
         *         "last_month": 21
         *       },
         *       "days": [
         *         {
         *           "date": "2026-11-21",
         *           "currency": "MXN",
         *           "documents": 3,
         *           "net": "3480.00"
         *         }
         *       ],
         *       "top_receivers": [
         *         {
         *           "currency": "MXN",
         *           "rfc": "URE180429TM6",
         *           "legal_name": "UNIVERSIDAD ROBOTICA ESPAÑOLA",
         *           "invoices": 4,
         *           "net": "4640.00"
         *         }
         *       ],
         *       "states": [
         *         {
         *           "state": "draft",
         *           "period": "now",
         *           "documents": 2,
         *           "amounts": [
         *             {
         *               "currency": "MXN",
         *               "total": "2320.00"
         *             }
         *           ]
         *         },
         *         {
         *           "state": "stamped",
         *           "period": "month",
         *           "documents": 43,
         *           "amounts": [
         *             {
         *               "currency": "MXN",
         *               "total": "47560.00"
         *             }
         *           ]
         *         }
         *       ],
         *       "needs": [
         *         {
         *           "code": "certificate_expiring",
         *           "severity": "attention",
         *           "count": 1,
         *           "object": "csd_01m7ysjf5eeg0b0n5hzvj2e5t1",
         *           "reason": null,
         *           "since": "2026-12-20T18:00:00.000Z",
         *           "days_left": 29
         *         }
         *       ],
         *       "activity": [
         *         {
         *           "id": "evt_01m7ysjhm2f2vbd5sxe8xn3n7q",
         *           "type": "invoice.stamped",
         *           "at": "2026-11-21T16:14:03.100Z",
         *           "actor": {
         *             "kind": "user",
         *             "id": "usr_01m7ysjepze2ptqta5dnkzmvnd",
         *             "name": "Ana Torres"
         *           },
         *           "invoice": {
         *             "id": "inv_01m7ysjhf9ecxrkhjwbs28x377",
         *             "type": "I",
         *             "series": "F",
         *             "folio": "1043",
         *             "receiver": "UNIVERSIDAD ROBOTICA ESPAÑOLA",
         *             "currency": "MXN",
         *             "total": "1160.00"
         *           }
         *         }
         *       ],
         *       "checklist": {
         *         "certificate": true,
         *         "customer": true,
         *         "invoice": true,
         *         "dismissed_at": null
         *       }
         *     }
         */
        Dashboard: {
            /** @constant */
            object: "dashboard";
            livemode: boolean;
            /** Format: date-time */
            at: string;
            /**
             * @description Zone of the company: it decides which day is today.
             * @example America/Mexico_City
             */
            time_zone: string;
            periods: {
                /** @description From the first of the month to today. */
                this_month: {
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to: string;
                };
                /** @description The last month, from its first to the same day. */
                same_days: {
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to: string;
                };
                /** @description The whole last month. */
                last_month: {
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to: string;
                };
            };
            /** @description One per currency, pesos first. */
            figures: {
                /** @description From the first of the month to today. */
                this_month: components["schemas"]["DashboardFigures"];
                /** @description The last month, from its first to the same day. */
                same_days: components["schemas"]["DashboardFigures"];
                /** @description The whole last month. */
                last_month: components["schemas"]["DashboardFigures"];
                currency: string;
            }[];
            /** @description Net of all currencies at the exchange rate of each document. Null when all is in pesos; a period is null when one of its documents has no rate. */
            in_pesos: {
                /**
                 * @description From the first of the month to today.
                 * @example 1160.00
                 */
                this_month: string | null;
                /**
                 * @description The last month, from its first to the same day.
                 * @example 1160.00
                 */
                same_days: string | null;
                /**
                 * @description The whole last month.
                 * @example 1160.00
                 */
                last_month: string | null;
            } | null;
            /** @description Different receivers invoiced. */
            receivers: {
                /** @description From the first of the month to today. */
                this_month: number;
                /** @description The last month, from its first to the same day. */
                same_days: number;
                /** @description The whole last month. */
                last_month: number;
            };
            /** @description Days of this month and the last on which something was issued. */
            days: {
                /** Format: date */
                date: string;
                currency: string;
                documents: number;
                /** @example 1160.00 */
                net: string;
            }[];
            /** @description Up to five per currency, this month. */
            top_receivers: {
                currency: string;
                rfc: string;
                legal_name: string;
                invoices: number;
                /** @example 1160.00 */
                net: string;
            }[];
            states: {
                /** @enum {string} */
                state: "draft" | "sealed" | "sending" | "unknown" | "needs_attention" | "rejected" | "stamped" | "cancel_requested" | "canceled";
                /**
                 * @description `now`: what is in the state at this moment, of whatever date. `month`: issued this month.
                 * @enum {string}
                 */
                period: "now" | "month";
                documents: number;
                /** @description By currency, credit notes subtracted. */
                amounts: {
                    currency: string;
                    /** @example 1160.00 */
                    total: string;
                }[];
            }[];
            needs: components["schemas"]["DashboardNeed"][];
            /** @description The latest first. */
            activity: components["schemas"]["DashboardActivity"][];
            checklist: {
                certificate: boolean;
                customer: boolean;
                invoice: boolean;
                /** Format: date-time */
                dismissed_at: string | null;
            };
        };
        /**
         * @description A change of state, with the document as it was then.
         * @example {
         *       "id": "evt_01m7ysjhm2f2vbd5sxe8xn3n7q",
         *       "type": "invoice.stamped",
         *       "at": "2026-11-21T16:14:03.100Z",
         *       "actor": {
         *         "kind": "user",
         *         "id": "usr_01m7ysjepze2ptqta5dnkzmvnd",
         *         "name": "Ana Torres"
         *       },
         *       "invoice": {
         *         "id": "inv_01m7ysjhf9ecxrkhjwbs28x377",
         *         "type": "I",
         *         "series": "F",
         *         "folio": "1043",
         *         "receiver": "UNIVERSIDAD ROBOTICA ESPAÑOLA",
         *         "currency": "MXN",
         *         "total": "1160.00"
         *       }
         *     }
         */
        DashboardActivity: {
            /**
             * @description The event.
             * @example evt_01jd3v8q1mf2vbd5sxe8xn3n7q
             */
            id: string;
            /** @enum {string} */
            type: "invoice.stamped" | "invoice.rejected" | "invoice.verifying" | "invoice.needs_attention" | "invoice.delayed" | "invoice.deleted" | "invoice.cancel_requested" | "invoice.canceled";
            /** Format: date-time */
            at: string;
            actor: {
                /** @enum {string} */
                kind: "user" | "api_key" | "system" | "operator";
                id: string;
                /** @description Of the person or the key. */
                name: string | null;
            } | null;
            invoice: {
                id: string;
                type: string;
                series: string | null;
                folio: string | null;
                receiver: string;
                currency: string;
                /** @example 1160.00 */
                total: string;
            };
        };
        /**
         * @example {
         *       "invoices": 42,
         *       "credit_notes": 1,
         *       "invoiced": "48720.00",
         *       "credited": "1160.00",
         *       "net": "47560.00",
         *       "transferred": "6560.00",
         *       "withheld": "0.00",
         *       "average": "1160.00"
         *     }
         */
        DashboardFigures: {
            /** @description Invoices in force (type I), those whose cancellation was asked for included. */
            invoices: number;
            credit_notes: number;
            /**
             * @description Total of the invoices.
             * @example 1160.00
             */
            invoiced: string;
            /**
             * @description Total of the credit notes.
             * @example 1160.00
             */
            credited: string;
            /**
             * @description Invoices less credit notes.
             * @example 1160.00
             */
            net: string;
            /**
             * @description Transferred taxes, net of credit notes.
             * @example 1160.00
             */
            transferred: string;
            /**
             * @description Withheld taxes, net of credit notes.
             * @example 1160.00
             */
            withheld: string;
            /**
             * @description Total of the invoices by their number, two decimals; null without invoices.
             * @example 1160.00
             */
            average: string | null;
        };
        /**
         * @description Something that waits for a person.
         * @example {
         *       "code": "certificate_expiring",
         *       "severity": "attention",
         *       "count": 1,
         *       "object": "csd_01m7ysjf5eeg0b0n5hzvj2e5t1",
         *       "reason": null,
         *       "since": "2026-12-20T18:00:00.000Z",
         *       "days_left": 29
         *     }
         */
        DashboardNeed: {
            /** @enum {string} */
            code: "certificate_missing" | "certificate_expired" | "pac_account_missing" | "invoices_need_attention" | "invoices_rejected" | "invoices_waiting" | "invoices_verifying" | "certificate_expiring" | "drafts_forgotten";
            /**
             * @description `blocking`: nothing can be stamped until it is done.
             * @enum {string}
             */
            severity: "blocking" | "attention";
            count: number;
            /** @description Id of what to open when it is one thing. */
            object: string | null;
            /** @description Why documents wait, such as `out_of_credits`. */
            reason: string | null;
            /**
             * Format: date-time
             * @description The oldest of them, or the instant something ends.
             */
            since: string | null;
            /** @description Days until the certificate ends; negative afterwards. */
            days_left: number | null;
        };
        /**
         * @example {
         *       "object": "demo_content",
         *       "livemode": false,
         *       "state": "loading",
         *       "done": 21,
         *       "total": 44,
         *       "customers": 8,
         *       "products": 8,
         *       "invoices": 5,
         *       "updated_at": "2026-11-21T16:14:00.433Z"
         *     }
         */
        DemoContent: {
            /** @constant */
            object: "demo_content";
            /** @constant */
            livemode: false;
            /**
             * @description `none` when there is no demo content in the company.
             * @enum {string}
             */
            state: "none" | "loading" | "loaded" | "removing";
            /** @description Things made so far. */
            done: number;
            /** @description Things there will be. */
            total: number;
            customers: number;
            products: number;
            invoices: number;
            /** Format: date-time */
            updated_at: string | null;
        };
        /**
         * @example {
         *       "object": "email_confirmation",
         *       "email": "ana@ejemplo.mx"
         *     }
         */
        EmailConfirmation: {
            /** @constant */
            object: "email_confirmation";
            email: string;
        };
        /**
         * @example {
         *       "to": [
         *         "compras@ejemplo.mx"
         *       ],
         *       "message": "Adjunto la factura de noviembre."
         *     }
         */
        EmailInvoice: {
            /**
             * @description Up to 5 addresses; without it the customer's.
             * @example [
             *       "compras@ejemplo.mx"
             *     ]
             */
            to?: string[];
            /** @description Words for this mail; null: none. */
            message?: string | null;
            /** @enum {string} */
            language?: "es" | "en";
        };
        /**
         * @example {
         *       "confirm_email": "ana@ejemplo.mx"
         *     }
         */
        EraseUser: {
            /** @example ana@ejemplo.mx */
            confirm_email: string;
        };
        /**
         * @description Something that happened to an object.
         * @example {
         *       "object": "event",
         *       "id": "evt_01m7ysjhf9ecxrkhjwbs28x3a1",
         *       "type": "invoice.stamped",
         *       "created_at": "2026-11-21T16:14:03.614Z",
         *       "livemode": false,
         *       "data": {
         *         "object": {
         *           "object": "invoice",
         *           "id": "inv_01m7ysjhf9ecxrkhjwbs28x377",
         *           "livemode": false,
         *           "state": "stamped",
         *           "waiting": null,
         *           "series": "F",
         *           "folio": "1",
         *           "uuid": "FF5A6C24-9641-4E3C-B3D6-C899EBC860EA",
         *           "stamped_at": "2026-11-21T16:14:03.649Z",
         *           "customer": null,
         *           "external_id": "pedido-10042",
         *           "version": 3,
         *           "created_at": "2026-11-21T16:14:03.019Z",
         *           "updated_at": "2026-11-21T16:14:03.614Z",
         *           "type": "I",
         *           "currency": "MXN",
         *           "total": "1160.00",
         *           "fecha": "2026-11-21T10:13:32",
         *           "receiver": {
         *             "rfc": "URE180429TM6",
         *             "legal_name": "UNIVERSIDAD ROBOTICA ESPAÑOLA"
         *           }
         *         }
         *       }
         *     }
         */
        Event: {
            /** @constant */
            object: "event";
            /** @example evt_01jd3v8q1mf2vbd5sxe8xn3n7q */
            id: string;
            /** @example invoice.stamped */
            type: string;
            /** Format: date-time */
            created_at: string;
            livemode: boolean;
            data: {
                /** @description The object as it was then. */
                object: {
                    object: string;
                    id: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        EventList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Event"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        /**
         * @description A file made of many documents or rows by a job.
         * @example {
         *       "object": "export",
         *       "id": "exp_01m7ysjhf9ecxrkhjwbs28x3c4",
         *       "livemode": false,
         *       "kind": "invoice_files",
         *       "state": "ready",
         *       "total": 312,
         *       "done": 312,
         *       "skipped": 4,
         *       "file": {
         *         "url": "/v1/exports/exp_01m7ysjhf9ecxrkhjwbs28x3c4/file",
         *         "name": "facturas-2026-11-30.zip",
         *         "size": 14225408
         *       },
         *       "created_by": "usr_01m7ysjexnewwadt038hrqbhkq",
         *       "version": 9,
         *       "created_at": "2026-11-30T16:14:03.019Z",
         *       "finished_at": "2026-11-30T16:14:21.302Z",
         *       "expires_at": "2026-12-07T16:14:21.302Z"
         *     }
         */
        Export: {
            /** @constant */
            object: "export";
            /** @example exp_01jd3v8q1mf2vbd5sxe8xn3n7q */
            id: string;
            livemode: boolean;
            /** @enum {string} */
            kind: "invoice_files" | "invoice_list" | "customer_list" | "product_list" | "tenant_data";
            /**
             * @description expired: the file was removed; ask for it again.
             * @enum {string}
             */
            state: "queued" | "running" | "ready" | "failed" | "expired";
            /** @description Documents or rows there were when it was asked for. */
            total: number;
            /** @description How many of them are in the file, or were passed over. */
            done: number;
            /** @description Documents without a stamp, which have no files. */
            skipped: number;
            /** @description Once ready. */
            file: {
                url: string;
                name: string;
                /** @description Bytes. */
                size: number;
            } | null;
            created_by: string;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            finished_at: string | null;
            /**
             * Format: date-time
             * @description When the file is removed.
             */
            expires_at: string | null;
        };
        /**
         * @description A file could not be made; asking again is safe.
         * @example {
         *       "id": "evt_01m7ysjhf9ecxrkhjwbs28x380",
         *       "type": "export.failed",
         *       "timestamp": "2026-11-21T16:14:03.614Z",
         *       "api_version": "2026-11-21",
         *       "livemode": false,
         *       "data": {
         *         "object": {
         *           "object": "export",
         *           "id": "exp_01m7ysjhf9ecxrkhjwbs28x3c4",
         *           "livemode": false,
         *           "kind": "invoice_files",
         *           "state": "ready",
         *           "total": 312,
         *           "done": 312,
         *           "skipped": 4,
         *           "file": {
         *             "url": "/v1/exports/exp_01m7ysjhf9ecxrkhjwbs28x3c4/file",
         *             "name": "facturas-2026-11-30.zip",
         *             "size": 14225408
         *           },
         *           "created_by": "usr_01m7ysjexnewwadt038hrqbhkq",
         *           "version": 9,
         *           "created_at": "2026-11-30T16:14:03.019Z",
         *           "finished_at": "2026-11-30T16:14:21.302Z",
         *           "expires_at": "2026-12-07T16:14:21.302Z"
         *         }
         *       }
         *     }
         */
        ExportFailedEvent: {
            /** @description The event, as in GET /v1/events/{id}; the same to every endpoint. */
            id: string;
            /** @constant */
            type: "export.failed";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Version of the API the object is written in. */
            api_version: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["Export"];
            };
        };
        ExportList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Export"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        /**
         * @description A file somebody asked for can be downloaded.
         * @example {
         *       "id": "evt_01m7ysjhf9ecxrkhjwbs28x380",
         *       "type": "export.ready",
         *       "timestamp": "2026-11-21T16:14:03.614Z",
         *       "api_version": "2026-11-21",
         *       "livemode": false,
         *       "data": {
         *         "object": {
         *           "object": "export",
         *           "id": "exp_01m7ysjhf9ecxrkhjwbs28x3c4",
         *           "livemode": false,
         *           "kind": "invoice_files",
         *           "state": "ready",
         *           "total": 312,
         *           "done": 312,
         *           "skipped": 4,
         *           "file": {
         *             "url": "/v1/exports/exp_01m7ysjhf9ecxrkhjwbs28x3c4/file",
         *             "name": "facturas-2026-11-30.zip",
         *             "size": 14225408
         *           },
         *           "created_by": "usr_01m7ysjexnewwadt038hrqbhkq",
         *           "version": 9,
         *           "created_at": "2026-11-30T16:14:03.019Z",
         *           "finished_at": "2026-11-30T16:14:21.302Z",
         *           "expires_at": "2026-12-07T16:14:21.302Z"
         *         }
         *       }
         *     }
         */
        ExportReadyEvent: {
            /** @description The event, as in GET /v1/events/{id}; the same to every endpoint. */
            id: string;
            /** @constant */
            type: "export.ready";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Version of the API the object is written in. */
            api_version: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["Export"];
            };
        };
        /**
         * @example {
         *       "token": "q2Vd…"
         *     }
         */
        FollowLink: {
            /** @description What stands behind # in the link of the mail. */
            token: string;
        };
        /**
         * @description An account of an identity provider with which the person signs in.
         * @example {
         *       "object": "identity",
         *       "id": "idn_01m7ysjgr3erdajgz4j2f96nnx",
         *       "issuer": "https://accounts.google.com",
         *       "email": "ana@gmail.com",
         *       "created_at": "2026-11-21T16:14:02.242Z",
         *       "last_used_at": "2026-11-21T16:14:02.242Z"
         *     }
         */
        Identity: {
            /** @constant */
            object: "identity";
            /** @example idn_01jd3v8q1mf2vbd5sxe8xn3n7q */
            id: string;
            issuer: string;
            email: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            last_used_at: string;
        };
        /**
         * @example {
         *       "object": "identity_authorization",
         *       "url": "https://accounts.google.com/o/oauth2/v2/auth?…"
         *     }
         */
        IdentityAuthorization: {
            /** @constant */
            object: "identity_authorization";
            /** @description Where the browser goes. */
            url: string;
        };
        IdentityList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Identity"][];
            /** @constant */
            has_more: false;
            next_cursor: null;
        };
        /**
         * @example {
         *       "object": "identity_proven",
         *       "purpose": "link"
         *     }
         */
        IdentityProven: {
            /** @constant */
            object: "identity_proven";
            /** @enum {string} */
            purpose: "link" | "step_up";
        };
        /**
         * @description An invitation by e-mail: good for 7 days, once. Its link is in the mail alone.
         * @example {
         *       "object": "invitation",
         *       "id": "ivt_01m7ysjf21ejjbywqyyntjvhmz",
         *       "email": "luis@ejemplo.mx",
         *       "role": "ACCOUNTANT",
         *       "role_name": null,
         *       "state": "pending",
         *       "invited_by": "Ana Torres",
         *       "times_sent": 1,
         *       "created_at": "2026-11-21T16:14:00.514Z",
         *       "expires_at": "2026-11-28T16:14:00.514Z"
         *     }
         */
        Invitation: {
            /** @constant */
            object: "invitation";
            /** @example ivt_01jd3v8q1mf2vbd5sxe8xn3n7q */
            id: string;
            email: string;
            role: string;
            /** @description Name of the company’s own role. */
            role_name: string | null;
            /** @enum {string} */
            state: "pending" | "expired" | "accepted" | "revoked";
            /** @description Name of the person who invites. */
            invited_by: string;
            times_sent: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            expires_at: string;
        };
        InvitationList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Invitation"][];
            /** @constant */
            has_more: false;
            next_cursor: null;
        };
        /**
         * @example {
         *       "object": "invitation_preview",
         *       "company": "Escuela Kemper",
         *       "invited_by": "Ana Torres",
         *       "email": "luis@ejemplo.mx",
         *       "role": "Contador",
         *       "expires_at": "2026-11-28T16:14:00.514Z"
         *     }
         */
        InvitationPreview: {
            /** @constant */
            object: "invitation_preview";
            company: string;
            invited_by: string;
            email: string;
            /** @description In words, in the language of the request. */
            role: string;
            /** Format: date-time */
            expires_at: string;
        };
        /**
         * @example {
         *       "object": "invoice",
         *       "id": "inv_01m7ysjhf9ecxrkhjwbs28x377",
         *       "livemode": false,
         *       "state": "stamped",
         *       "waiting": null,
         *       "series": "F",
         *       "folio": "1",
         *       "uuid": "FF5A6C24-9641-4E3C-B3D6-C899EBC860EA",
         *       "stamped_at": "2026-11-21T16:14:03.649Z",
         *       "customer": null,
         *       "external_id": "pedido-10042",
         *       "version": 3,
         *       "created_at": "2026-11-21T16:14:03.019Z",
         *       "updated_at": "2026-11-21T16:14:03.614Z",
         *       "type": "I",
         *       "issuer": {
         *         "rfc": "EKU9003173C9",
         *         "legal_name": "ESCUELA KEMPER URGATE",
         *         "regimen_fiscal": "601",
         *         "postal_code": "42501"
         *       },
         *       "receiver": {
         *         "rfc": "URE180429TM6",
         *         "legal_name": "UNIVERSIDAD ROBOTICA ESPAÑOLA",
         *         "regimen_fiscal": "601",
         *         "postal_code": "86991"
         *       },
         *       "uso_cfdi": "G03",
         *       "fecha": "2026-11-21T10:13:32",
         *       "place_of_issue": "42501",
         *       "forma_pago": "03",
         *       "metodo_pago": "PUE",
         *       "currency": "MXN",
         *       "exchange_rate": null,
         *       "items": [
         *         {
         *           "description": "Consultoría",
         *           "clave_prod_serv": "80101500",
         *           "clave_unidad": "E48",
         *           "unidad": null,
         *           "sku": null,
         *           "quantity": "1",
         *           "unit_price": "1000.00",
         *           "amount": "1000.00",
         *           "discount": null,
         *           "objeto_imp": "02",
         *           "transferred": [
         *             {
         *               "impuesto": "002",
         *               "tipo_factor": "Tasa",
         *               "tasa_o_cuota": "0.160000",
         *               "base": "1000.00",
         *               "amount": "160.00"
         *             }
         *           ],
         *           "withheld": []
         *         }
         *       ],
         *       "subtotal": "1000.00",
         *       "discount": null,
         *       "transferred": [
         *         {
         *           "impuesto": "002",
         *           "tipo_factor": "Tasa",
         *           "tasa_o_cuota": "0.160000",
         *           "base": "1000.00",
         *           "amount": "160.00"
         *         }
         *       ],
         *       "withheld": [],
         *       "total_transferred": "160.00",
         *       "total_withheld": null,
         *       "total": "1160.00",
         *       "related": [],
         *       "rejection": null,
         *       "verification_url": "https://verificacfdi.facturaelectronica.sat.gob.mx/default.aspx?id=FF5A6C24-9641-4E3C-B3D6-C899EBC860EA&re=EKU9003173C9&rr=URE180429TM6&tt=1160.0&fe=iJqLeA==",
         *       "files": {
         *         "xml": "/v1/invoices/inv_01m7ysjhf9ecxrkhjwbs28x377/xml",
         *         "pdf": "/v1/invoices/inv_01m7ysjhf9ecxrkhjwbs28x377/pdf",
         *         "zip": "/v1/invoices/inv_01m7ysjhf9ecxrkhjwbs28x377/zip"
         *       },
         *       "metadata": {}
         *     }
         */
        Invoice: {
            /** @constant */
            object: "invoice";
            /** @example inv_01jd3v8q1mf2vbd5sxe8xn3n7q */
            id: string;
            livemode: boolean;
            /**
             * @description unknown: the answer of the PAC was lost and is being recovered; never issue it again.
             * @enum {string}
             */
            state: "draft" | "sealed" | "sending" | "stamped" | "rejected" | "unknown" | "needs_attention" | "cancel_requested" | "canceled";
            series: string | null;
            folio: string | null;
            /** @description Fiscal folio, once stamped. */
            uuid: string | null;
            /** Format: date-time */
            stamped_at: string | null;
            customer: string | null;
            /** @enum {string} */
            type: "I" | "E";
            issuer: {
                rfc: string;
                legal_name: string;
                regimen_fiscal: string;
                postal_code: string | null;
            };
            receiver: {
                rfc: string;
                legal_name: string;
                regimen_fiscal: string;
                postal_code: string | null;
            };
            uso_cfdi: string;
            fecha: string | null;
            place_of_issue: string;
            forma_pago: string | null;
            metodo_pago: string | null;
            currency: string;
            exchange_rate: string | null;
            items: {
                description: string;
                clave_prod_serv: string;
                clave_unidad: string;
                unidad: string | null;
                sku: string | null;
                quantity: string;
                /** @description Net of tax, as written in the document. */
                unit_price: string;
                amount: string;
                discount: string | null;
                objeto_imp: string;
                transferred: {
                    impuesto: string;
                    tipo_factor: string | null;
                    tasa_o_cuota: string | null;
                    base: string | null;
                    amount: string | null;
                }[];
                withheld: {
                    impuesto: string;
                    tipo_factor: string | null;
                    tasa_o_cuota: string | null;
                    base: string | null;
                    amount: string | null;
                }[];
            }[];
            subtotal: string;
            discount: string | null;
            transferred: {
                impuesto: string;
                tipo_factor: string | null;
                tasa_o_cuota: string | null;
                base: string | null;
                amount: string | null;
            }[];
            withheld: {
                impuesto: string;
                tipo_factor: string | null;
                tasa_o_cuota: string | null;
                base: string | null;
                amount: string | null;
            }[];
            total_transferred: string | null;
            total_withheld: string | null;
            total: string;
            related: {
                tipo_relacion: string;
                uuids: string[];
            }[];
            /** @description Why it is not stamped yet although nothing is wrong with it; it goes out by itself. */
            waiting: {
                code: string;
                message: string;
                /** Format: date-time */
                since: string;
            } | null;
            /** @description Why the PAC refused it; correct and issue it again. */
            rejection: {
                code: string;
                sat: string | null;
                message: string;
            } | null;
            /** @description Address of the QR code: SAT’s verification page. */
            verification_url: string | null;
            files: {
                xml: string;
                pdf: string;
                zip: string;
            } | null;
            external_id: string | null;
            metadata: {
                [key: string]: string;
            };
            /** @description Rises with every change: of two states of the object, the higher one is the later. */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /**
         * @description An invoice was made: a draft, or sealed and on its way to the PAC.
         * @example {
         *       "id": "evt_01m7ysjhf9ecxrkhjwbs28x380",
         *       "type": "invoice.created",
         *       "timestamp": "2026-11-21T16:14:03.614Z",
         *       "api_version": "2026-11-21",
         *       "livemode": false,
         *       "data": {
         *         "object": {
         *           "object": "invoice",
         *           "id": "inv_01m7ysjhf9ecxrkhjwbs28x377",
         *           "livemode": false,
         *           "state": "stamped",
         *           "waiting": null,
         *           "series": "F",
         *           "folio": "1",
         *           "uuid": "FF5A6C24-9641-4E3C-B3D6-C899EBC860EA",
         *           "stamped_at": "2026-11-21T16:14:03.649Z",
         *           "customer": null,
         *           "external_id": "pedido-10042",
         *           "version": 3,
         *           "created_at": "2026-11-21T16:14:03.019Z",
         *           "updated_at": "2026-11-21T16:14:03.614Z",
         *           "type": "I",
         *           "currency": "MXN",
         *           "total": "1160.00",
         *           "fecha": "2026-11-21T10:13:32",
         *           "receiver": {
         *             "rfc": "URE180429TM6",
         *             "legal_name": "UNIVERSIDAD ROBOTICA ESPAÑOLA"
         *           }
         *         }
         *       }
         *     }
         */
        InvoiceCreatedEvent: {
            /** @description The event, as in GET /v1/events/{id}; the same to every endpoint. */
            id: string;
            /** @constant */
            type: "invoice.created";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Version of the API the object is written in. */
            api_version: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["InvoiceSummary"];
            };
        };
        /**
         * @description The invoice is sealed and waits, with nothing wrong in it; it goes out by itself.
         * @example {
         *       "id": "evt_01m7ysjhf9ecxrkhjwbs28x380",
         *       "type": "invoice.delayed",
         *       "timestamp": "2026-11-21T16:14:03.614Z",
         *       "api_version": "2026-11-21",
         *       "livemode": false,
         *       "data": {
         *         "object": {
         *           "object": "invoice",
         *           "id": "inv_01m7ysjhf9ecxrkhjwbs28x377",
         *           "livemode": false,
         *           "state": "stamped",
         *           "waiting": null,
         *           "series": "F",
         *           "folio": "1",
         *           "uuid": "FF5A6C24-9641-4E3C-B3D6-C899EBC860EA",
         *           "stamped_at": "2026-11-21T16:14:03.649Z",
         *           "customer": null,
         *           "external_id": "pedido-10042",
         *           "version": 3,
         *           "created_at": "2026-11-21T16:14:03.019Z",
         *           "updated_at": "2026-11-21T16:14:03.614Z",
         *           "type": "I",
         *           "currency": "MXN",
         *           "total": "1160.00",
         *           "fecha": "2026-11-21T10:13:32",
         *           "receiver": {
         *             "rfc": "URE180429TM6",
         *             "legal_name": "UNIVERSIDAD ROBOTICA ESPAÑOLA"
         *           }
         *         }
         *       }
         *     }
         */
        InvoiceDelayedEvent: {
            /** @description The event, as in GET /v1/events/{id}; the same to every endpoint. */
            id: string;
            /** @constant */
            type: "invoice.delayed";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Version of the API the object is written in. */
            api_version: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["InvoiceSummary"];
            };
        };
        /**
         * @description A draft was deleted.
         * @example {
         *       "id": "evt_01m7ysjhf9ecxrkhjwbs28x380",
         *       "type": "invoice.deleted",
         *       "timestamp": "2026-11-21T16:14:03.614Z",
         *       "api_version": "2026-11-21",
         *       "livemode": false,
         *       "data": {
         *         "object": {
         *           "object": "invoice",
         *           "id": "inv_01m7ysjhf9ecxrkhjwbs28x377",
         *           "livemode": false,
         *           "state": "stamped",
         *           "waiting": null,
         *           "series": "F",
         *           "folio": "1",
         *           "uuid": "FF5A6C24-9641-4E3C-B3D6-C899EBC860EA",
         *           "stamped_at": "2026-11-21T16:14:03.649Z",
         *           "customer": null,
         *           "external_id": "pedido-10042",
         *           "version": 3,
         *           "created_at": "2026-11-21T16:14:03.019Z",
         *           "updated_at": "2026-11-21T16:14:03.614Z",
         *           "type": "I",
         *           "currency": "MXN",
         *           "total": "1160.00",
         *           "fecha": "2026-11-21T10:13:32",
         *           "receiver": {
         *             "rfc": "URE180429TM6",
         *             "legal_name": "UNIVERSIDAD ROBOTICA ESPAÑOLA"
         *           }
         *         }
         *       }
         *     }
         */
        InvoiceDeletedEvent: {
            /** @description The event, as in GET /v1/events/{id}; the same to every endpoint. */
            id: string;
            /** @constant */
            type: "invoice.deleted";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Version of the API the object is written in. */
            api_version: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["InvoiceSummary"];
            };
        };
        /**
         * @description The receiver's mail server took the mail with the invoice.
         * @example {
         *       "id": "evt_01m7ysjhf9ecxrkhjwbs28x380",
         *       "type": "invoice.email_delivered",
         *       "timestamp": "2026-11-21T16:14:03.614Z",
         *       "api_version": "2026-11-21",
         *       "livemode": false,
         *       "data": {
         *         "object": {
         *           "object": "invoice",
         *           "id": "inv_01m7ysjhf9ecxrkhjwbs28x377",
         *           "livemode": false,
         *           "state": "stamped",
         *           "waiting": null,
         *           "series": "F",
         *           "folio": "1",
         *           "uuid": "FF5A6C24-9641-4E3C-B3D6-C899EBC860EA",
         *           "stamped_at": "2026-11-21T16:14:03.649Z",
         *           "customer": null,
         *           "external_id": "pedido-10042",
         *           "version": 3,
         *           "created_at": "2026-11-21T16:14:03.019Z",
         *           "updated_at": "2026-11-21T16:14:03.614Z",
         *           "type": "I",
         *           "currency": "MXN",
         *           "total": "1160.00",
         *           "fecha": "2026-11-21T10:13:32",
         *           "receiver": {
         *             "rfc": "URE180429TM6",
         *             "legal_name": "UNIVERSIDAD ROBOTICA ESPAÑOLA"
         *           }
         *         }
         *       }
         *     }
         */
        InvoiceEmailDeliveredEvent: {
            /** @description The event, as in GET /v1/events/{id}; the same to every endpoint. */
            id: string;
            /** @constant */
            type: "invoice.email_delivered";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Version of the API the object is written in. */
            api_version: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["InvoiceSummary"];
            };
        };
        /**
         * @description The mail with the invoice did not arrive: it bounced, was refused, or the address is suppressed.
         * @example {
         *       "id": "evt_01m7ysjhf9ecxrkhjwbs28x380",
         *       "type": "invoice.email_failed",
         *       "timestamp": "2026-11-21T16:14:03.614Z",
         *       "api_version": "2026-11-21",
         *       "livemode": false,
         *       "data": {
         *         "object": {
         *           "object": "invoice",
         *           "id": "inv_01m7ysjhf9ecxrkhjwbs28x377",
         *           "livemode": false,
         *           "state": "stamped",
         *           "waiting": null,
         *           "series": "F",
         *           "folio": "1",
         *           "uuid": "FF5A6C24-9641-4E3C-B3D6-C899EBC860EA",
         *           "stamped_at": "2026-11-21T16:14:03.649Z",
         *           "customer": null,
         *           "external_id": "pedido-10042",
         *           "version": 3,
         *           "created_at": "2026-11-21T16:14:03.019Z",
         *           "updated_at": "2026-11-21T16:14:03.614Z",
         *           "type": "I",
         *           "currency": "MXN",
         *           "total": "1160.00",
         *           "fecha": "2026-11-21T10:13:32",
         *           "receiver": {
         *             "rfc": "URE180429TM6",
         *             "legal_name": "UNIVERSIDAD ROBOTICA ESPAÑOLA"
         *           }
         *         }
         *       }
         *     }
         */
        InvoiceEmailFailedEvent: {
            /** @description The event, as in GET /v1/events/{id}; the same to every endpoint. */
            id: string;
            /** @constant */
            type: "invoice.email_failed";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Version of the API the object is written in. */
            api_version: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["InvoiceSummary"];
            };
        };
        /**
         * @description The mail with the invoice was opened for the first time.
         * @example {
         *       "id": "evt_01m7ysjhf9ecxrkhjwbs28x380",
         *       "type": "invoice.email_opened",
         *       "timestamp": "2026-11-21T16:14:03.614Z",
         *       "api_version": "2026-11-21",
         *       "livemode": false,
         *       "data": {
         *         "object": {
         *           "object": "invoice",
         *           "id": "inv_01m7ysjhf9ecxrkhjwbs28x377",
         *           "livemode": false,
         *           "state": "stamped",
         *           "waiting": null,
         *           "series": "F",
         *           "folio": "1",
         *           "uuid": "FF5A6C24-9641-4E3C-B3D6-C899EBC860EA",
         *           "stamped_at": "2026-11-21T16:14:03.649Z",
         *           "customer": null,
         *           "external_id": "pedido-10042",
         *           "version": 3,
         *           "created_at": "2026-11-21T16:14:03.019Z",
         *           "updated_at": "2026-11-21T16:14:03.614Z",
         *           "type": "I",
         *           "currency": "MXN",
         *           "total": "1160.00",
         *           "fecha": "2026-11-21T10:13:32",
         *           "receiver": {
         *             "rfc": "URE180429TM6",
         *             "legal_name": "UNIVERSIDAD ROBOTICA ESPAÑOLA"
         *           }
         *         }
         *       }
         *     }
         */
        InvoiceEmailOpenedEvent: {
            /** @description The event, as in GET /v1/events/{id}; the same to every endpoint. */
            id: string;
            /** @constant */
            type: "invoice.email_opened";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Version of the API the object is written in. */
            api_version: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["InvoiceSummary"];
            };
        };
        /**
         * @description The invoice left by e-mail to one address.
         * @example {
         *       "id": "evt_01m7ysjhf9ecxrkhjwbs28x380",
         *       "type": "invoice.emailed",
         *       "timestamp": "2026-11-21T16:14:03.614Z",
         *       "api_version": "2026-11-21",
         *       "livemode": false,
         *       "data": {
         *         "object": {
         *           "object": "invoice",
         *           "id": "inv_01m7ysjhf9ecxrkhjwbs28x377",
         *           "livemode": false,
         *           "state": "stamped",
         *           "waiting": null,
         *           "series": "F",
         *           "folio": "1",
         *           "uuid": "FF5A6C24-9641-4E3C-B3D6-C899EBC860EA",
         *           "stamped_at": "2026-11-21T16:14:03.649Z",
         *           "customer": null,
         *           "external_id": "pedido-10042",
         *           "version": 3,
         *           "created_at": "2026-11-21T16:14:03.019Z",
         *           "updated_at": "2026-11-21T16:14:03.614Z",
         *           "type": "I",
         *           "currency": "MXN",
         *           "total": "1160.00",
         *           "fecha": "2026-11-21T10:13:32",
         *           "receiver": {
         *             "rfc": "URE180429TM6",
         *             "legal_name": "UNIVERSIDAD ROBOTICA ESPAÑOLA"
         *           }
         *         }
         *       }
         *     }
         */
        InvoiceEmailedEvent: {
            /** @description The event, as in GET /v1/events/{id}; the same to every endpoint. */
            id: string;
            /** @constant */
            type: "invoice.emailed";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Version of the API the object is written in. */
            api_version: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["InvoiceSummary"];
            };
        };
        InvoiceEmails: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Message"][];
            /** @constant */
            has_more: false;
            next_cursor: null;
        };
        /**
         * @example {
         *       "description": "Consultoría",
         *       "clave_prod_serv": "80101500",
         *       "clave_unidad": "E48",
         *       "quantity": "1",
         *       "unit_price": "1000.00",
         *       "taxes": [
         *         "iva_16"
         *       ]
         *     }
         */
        InvoiceItem: {
            /** @description Product id (prd_…); gives what the item leaves out. */
            product?: string;
            description?: string;
            /** @description Key of SAT catalogue c_ClaveProdServ. */
            clave_prod_serv?: string;
            /** @description Key of SAT catalogue c_ClaveUnidad. */
            clave_unidad?: string;
            /** @description Unit in words. */
            unidad?: string;
            /** @description Your own code; NoIdentificacion. */
            sku?: string;
            /**
             * @description Quantity as decimal text, up to 6 decimals.
             * @default 1
             * @example 1
             */
            quantity?: string;
            /** @description Price of one unit, before discount. */
            unit_price?: string;
            /** @description true when unit_price (and discount) already contain the transferred taxes. */
            price_includes_tax?: boolean;
            /** @description Discount of the whole line, same terms as unit_price. */
            discount?: string;
            /**
             * @description c_ObjetoImp. 02 when taxes are given.
             * @enum {string}
             */
            objeto_imp?: "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08";
            /** @description Required unless the product has them or objeto_imp says there are none. */
            taxes?: components["schemas"]["Tax"][];
            pedimentos?: string[];
            cuentas_prediales?: string[];
            /** @description Taxpayer on whose behalf the line is charged. */
            third_party?: {
                /** @description RFC; XAXX010101000 for the general public, XEXX010101000 for foreigners. */
                rfc: string;
                legal_name: string;
                /** @description Key of SAT catalogue c_RegimenFiscal. */
                regimen_fiscal: string;
                postal_code: string;
            };
        };
        InvoiceList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["InvoiceSummary"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        /**
         * @description A person has to look: the stamp could not be confirmed or does not verify.
         * @example {
         *       "id": "evt_01m7ysjhf9ecxrkhjwbs28x380",
         *       "type": "invoice.needs_attention",
         *       "timestamp": "2026-11-21T16:14:03.614Z",
         *       "api_version": "2026-11-21",
         *       "livemode": false,
         *       "data": {
         *         "object": {
         *           "object": "invoice",
         *           "id": "inv_01m7ysjhf9ecxrkhjwbs28x377",
         *           "livemode": false,
         *           "state": "stamped",
         *           "waiting": null,
         *           "series": "F",
         *           "folio": "1",
         *           "uuid": "FF5A6C24-9641-4E3C-B3D6-C899EBC860EA",
         *           "stamped_at": "2026-11-21T16:14:03.649Z",
         *           "customer": null,
         *           "external_id": "pedido-10042",
         *           "version": 3,
         *           "created_at": "2026-11-21T16:14:03.019Z",
         *           "updated_at": "2026-11-21T16:14:03.614Z",
         *           "type": "I",
         *           "currency": "MXN",
         *           "total": "1160.00",
         *           "fecha": "2026-11-21T10:13:32",
         *           "receiver": {
         *             "rfc": "URE180429TM6",
         *             "legal_name": "UNIVERSIDAD ROBOTICA ESPAÑOLA"
         *           }
         *         }
         *       }
         *     }
         */
        InvoiceNeedsAttentionEvent: {
            /** @description The event, as in GET /v1/events/{id}; the same to every endpoint. */
            id: string;
            /** @constant */
            type: "invoice.needs_attention";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Version of the API the object is written in. */
            api_version: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["InvoiceSummary"];
            };
        };
        InvoiceNotice: {
            pointer: string;
            code: string;
            sat: string | null;
            message: string;
        };
        /**
         * @example {
         *       "object": "invoice_preview",
         *       "type": "I",
         *       "issuer": {
         *         "rfc": "EKU9003173C9",
         *         "legal_name": "ESCUELA KEMPER URGATE",
         *         "regimen_fiscal": "601",
         *         "postal_code": "42501"
         *       },
         *       "receiver": {
         *         "rfc": "URE180429TM6",
         *         "legal_name": "UNIVERSIDAD ROBOTICA ESPAÑOLA",
         *         "regimen_fiscal": "601",
         *         "postal_code": "86991"
         *       },
         *       "uso_cfdi": "G03",
         *       "fecha": "2026-11-21T10:13:32",
         *       "place_of_issue": "42501",
         *       "forma_pago": "03",
         *       "metodo_pago": "PUE",
         *       "currency": "MXN",
         *       "exchange_rate": null,
         *       "items": [
         *         {
         *           "description": "Consultoría",
         *           "clave_prod_serv": "80101500",
         *           "clave_unidad": "E48",
         *           "unidad": null,
         *           "sku": null,
         *           "quantity": "1",
         *           "unit_price": "1000.00",
         *           "amount": "1000.00",
         *           "discount": null,
         *           "objeto_imp": "02",
         *           "transferred": [
         *             {
         *               "impuesto": "002",
         *               "tipo_factor": "Tasa",
         *               "tasa_o_cuota": "0.160000",
         *               "base": "1000.00",
         *               "amount": "160.00"
         *             }
         *           ],
         *           "withheld": []
         *         }
         *       ],
         *       "subtotal": "1000.00",
         *       "discount": null,
         *       "transferred": [
         *         {
         *           "impuesto": "002",
         *           "tipo_factor": "Tasa",
         *           "tasa_o_cuota": "0.160000",
         *           "base": "1000.00",
         *           "amount": "160.00"
         *         }
         *       ],
         *       "withheld": [],
         *       "total_transferred": "160.00",
         *       "total_withheld": null,
         *       "total": "1160.00",
         *       "related": [],
         *       "warnings": []
         *     }
         */
        InvoicePreview: {
            /** @constant */
            object: "invoice_preview";
            /** @enum {string} */
            type: "I" | "E";
            issuer: {
                rfc: string;
                legal_name: string;
                regimen_fiscal: string;
                postal_code: string | null;
            };
            receiver: {
                rfc: string;
                legal_name: string;
                regimen_fiscal: string;
                postal_code: string | null;
            };
            uso_cfdi: string;
            fecha: string | null;
            place_of_issue: string;
            forma_pago: string | null;
            metodo_pago: string | null;
            currency: string;
            exchange_rate: string | null;
            items: {
                description: string;
                clave_prod_serv: string;
                clave_unidad: string;
                unidad: string | null;
                sku: string | null;
                quantity: string;
                /** @description Net of tax, as written in the document. */
                unit_price: string;
                amount: string;
                discount: string | null;
                objeto_imp: string;
                transferred: {
                    impuesto: string;
                    tipo_factor: string | null;
                    tasa_o_cuota: string | null;
                    base: string | null;
                    amount: string | null;
                }[];
                withheld: {
                    impuesto: string;
                    tipo_factor: string | null;
                    tasa_o_cuota: string | null;
                    base: string | null;
                    amount: string | null;
                }[];
            }[];
            subtotal: string;
            discount: string | null;
            transferred: {
                impuesto: string;
                tipo_factor: string | null;
                tasa_o_cuota: string | null;
                base: string | null;
                amount: string | null;
            }[];
            withheld: {
                impuesto: string;
                tipo_factor: string | null;
                tasa_o_cuota: string | null;
                base: string | null;
                amount: string | null;
            }[];
            total_transferred: string | null;
            total_withheld: string | null;
            total: string;
            related: {
                tipo_relacion: string;
                uuids: string[];
            }[];
            warnings: components["schemas"]["InvoiceNotice"][];
        };
        /**
         * @description Receiver given in place, when you do not keep customers in Kita.
         * @example {
         *       "rfc": "URE180429TM6",
         *       "legal_name": "UNIVERSIDAD ROBOTICA ESPAÑOLA",
         *       "regimen_fiscal": "601",
         *       "postal_code": "86991"
         *     }
         */
        InvoiceReceiver: {
            /** @description RFC; XAXX010101000 for the general public, XEXX010101000 for foreigners. */
            rfc: string;
            /** @description Exactly as in the tax status certificate, without the capital regime. */
            legal_name: string;
            /** @description Key of SAT catalogue c_RegimenFiscal. */
            regimen_fiscal: string;
            /** @description Postal code of the tax address. */
            postal_code: string;
            /** @description Country of a foreign receiver. */
            residencia_fiscal?: string;
            /** @description Tax id of a foreign receiver. */
            num_reg_id_trib?: string;
            /** Format: email */
            email?: string;
        };
        /**
         * @description The PAC refused the invoice: correct it and issue it again.
         * @example {
         *       "id": "evt_01m7ysjhf9ecxrkhjwbs28x380",
         *       "type": "invoice.rejected",
         *       "timestamp": "2026-11-21T16:14:03.614Z",
         *       "api_version": "2026-11-21",
         *       "livemode": false,
         *       "data": {
         *         "object": {
         *           "object": "invoice",
         *           "id": "inv_01m7ysjhf9ecxrkhjwbs28x377",
         *           "livemode": false,
         *           "state": "stamped",
         *           "waiting": null,
         *           "series": "F",
         *           "folio": "1",
         *           "uuid": "FF5A6C24-9641-4E3C-B3D6-C899EBC860EA",
         *           "stamped_at": "2026-11-21T16:14:03.649Z",
         *           "customer": null,
         *           "external_id": "pedido-10042",
         *           "version": 3,
         *           "created_at": "2026-11-21T16:14:03.019Z",
         *           "updated_at": "2026-11-21T16:14:03.614Z",
         *           "type": "I",
         *           "currency": "MXN",
         *           "total": "1160.00",
         *           "fecha": "2026-11-21T10:13:32",
         *           "receiver": {
         *             "rfc": "URE180429TM6",
         *             "legal_name": "UNIVERSIDAD ROBOTICA ESPAÑOLA"
         *           }
         *         }
         *       }
         *     }
         */
        InvoiceRejectedEvent: {
            /** @description The event, as in GET /v1/events/{id}; the same to every endpoint. */
            id: string;
            /** @constant */
            type: "invoice.rejected";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Version of the API the object is written in. */
            api_version: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["InvoiceSummary"];
            };
        };
        /**
         * @example {
         *       "object": "invoice_request",
         *       "invoice": "inv_01m7ysjhf9ecxrkhjwbs28x377",
         *       "version": 3,
         *       "request": {
         *         "customer": {
         *           "rfc": "URE180429TM6",
         *           "legal_name": "UNIVERSIDAD ROBOTICA ESPAÑOLA",
         *           "regimen_fiscal": "601",
         *           "postal_code": "86991"
         *         },
         *         "uso_cfdi": "G03",
         *         "forma_pago": "03",
         *         "items": [
         *           {
         *             "description": "Consultoría",
         *             "clave_prod_serv": "80101500",
         *             "clave_unidad": "E48",
         *             "quantity": "1",
         *             "unit_price": "1000.00",
         *             "taxes": [
         *               "iva_16"
         *             ]
         *           }
         *         ]
         *       }
         *     }
         */
        InvoiceRequest: {
            /** @constant */
            object: "invoice_request";
            invoice: string;
            version: number;
            /** @description Body of POST /v1/invoices that says the same, after defaults. */
            request: {
                [key: string]: unknown;
            };
        };
        /**
         * @description The invoice is stamped: it has its fiscal folio (UUID) and its files.
         * @example {
         *       "id": "evt_01m7ysjhf9ecxrkhjwbs28x380",
         *       "type": "invoice.stamped",
         *       "timestamp": "2026-11-21T16:14:03.614Z",
         *       "api_version": "2026-11-21",
         *       "livemode": false,
         *       "data": {
         *         "object": {
         *           "object": "invoice",
         *           "id": "inv_01m7ysjhf9ecxrkhjwbs28x377",
         *           "livemode": false,
         *           "state": "stamped",
         *           "waiting": null,
         *           "series": "F",
         *           "folio": "1",
         *           "uuid": "FF5A6C24-9641-4E3C-B3D6-C899EBC860EA",
         *           "stamped_at": "2026-11-21T16:14:03.649Z",
         *           "customer": null,
         *           "external_id": "pedido-10042",
         *           "version": 3,
         *           "created_at": "2026-11-21T16:14:03.019Z",
         *           "updated_at": "2026-11-21T16:14:03.614Z",
         *           "type": "I",
         *           "currency": "MXN",
         *           "total": "1160.00",
         *           "fecha": "2026-11-21T10:13:32",
         *           "receiver": {
         *             "rfc": "URE180429TM6",
         *             "legal_name": "UNIVERSIDAD ROBOTICA ESPAÑOLA"
         *           }
         *         }
         *       }
         *     }
         */
        InvoiceStampedEvent: {
            /** @description The event, as in GET /v1/events/{id}; the same to every endpoint. */
            id: string;
            /** @constant */
            type: "invoice.stamped";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Version of the API the object is written in. */
            api_version: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["InvoiceSummary"];
            };
        };
        /**
         * @description An invoice in a list; read it by id for the rest.
         * @example {
         *       "object": "invoice",
         *       "id": "inv_01m7ysjhf9ecxrkhjwbs28x377",
         *       "livemode": false,
         *       "state": "stamped",
         *       "waiting": null,
         *       "series": "F",
         *       "folio": "1",
         *       "uuid": "FF5A6C24-9641-4E3C-B3D6-C899EBC860EA",
         *       "stamped_at": "2026-11-21T16:14:03.649Z",
         *       "customer": null,
         *       "external_id": "pedido-10042",
         *       "version": 3,
         *       "created_at": "2026-11-21T16:14:03.019Z",
         *       "updated_at": "2026-11-21T16:14:03.614Z",
         *       "type": "I",
         *       "currency": "MXN",
         *       "total": "1160.00",
         *       "fecha": "2026-11-21T10:13:32",
         *       "receiver": {
         *         "rfc": "URE180429TM6",
         *         "legal_name": "UNIVERSIDAD ROBOTICA ESPAÑOLA"
         *       }
         *     }
         */
        InvoiceSummary: {
            /** @constant */
            object: "invoice";
            /** @example inv_01jd3v8q1mf2vbd5sxe8xn3n7q */
            id: string;
            livemode: boolean;
            /**
             * @description unknown: the answer of the PAC was lost and is being recovered; never issue it again.
             * @enum {string}
             */
            state: "draft" | "sealed" | "sending" | "stamped" | "rejected" | "unknown" | "needs_attention" | "cancel_requested" | "canceled";
            /** @description Why it is not stamped yet although nothing is wrong with it; it goes out by itself. */
            waiting: {
                code: string;
                message: string;
                /** Format: date-time */
                since: string;
            } | null;
            /** @enum {string} */
            type: "I" | "E";
            series: string | null;
            folio: string | null;
            /** @description Fiscal folio, once stamped. */
            uuid: string | null;
            /** Format: date-time */
            stamped_at: string | null;
            customer: string | null;
            currency: string;
            total: string;
            fecha: string | null;
            external_id: string | null;
            /** @description Rises with every change: of two states of the object, the higher one is the later. */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            receiver: {
                rfc: string;
                legal_name: string;
            };
        };
        /**
         * @example {
         *       "object": "invoice_timeline",
         *       "invoice": "inv_01m7ysjhf9ecxrkhjwbs28x377",
         *       "state": "stamped",
         *       "next": {
         *         "step": "nothing",
         *         "at": null
         *       },
         *       "entries": [
         *         {
         *           "ended_at": null,
         *           "actor": {
         *             "kind": "api_key",
         *             "id": "key_01m7ysjhf9ecxrkhjwbs28x3aa",
         *             "name": "Tienda en línea"
         *           },
         *           "provider": null,
         *           "outcome": null,
         *           "message": null,
         *           "count": 1,
         *           "detail": {},
         *           "id": "created",
         *           "kind": "created",
         *           "at": "2026-11-21T16:14:03.019Z"
         *         },
         *         {
         *           "ended_at": null,
         *           "actor": {
         *             "kind": "api_key",
         *             "id": "key_01m7ysjhf9ecxrkhjwbs28x3aa",
         *             "name": "Tienda en línea"
         *           },
         *           "provider": null,
         *           "outcome": null,
         *           "message": null,
         *           "count": 1,
         *           "detail": {
         *             "serie": "F",
         *             "folio": "1",
         *             "total": "1160.00"
         *           },
         *           "id": "audit-12",
         *           "kind": "sealed",
         *           "at": "2026-11-21T16:14:03.019Z"
         *         },
         *         {
         *           "ended_at": "2026-11-21T16:14:03.600Z",
         *           "actor": null,
         *           "provider": "sw-sapien",
         *           "outcome": "ok",
         *           "message": null,
         *           "count": 1,
         *           "detail": {
         *             "generation": "1"
         *           },
         *           "id": "att_01m7ysjhf9ecxrkhjwbs28x3ab",
         *           "kind": "sent",
         *           "at": "2026-11-21T16:14:03.101Z"
         *         },
         *         {
         *           "ended_at": null,
         *           "actor": null,
         *           "provider": null,
         *           "outcome": null,
         *           "message": null,
         *           "count": 1,
         *           "detail": {
         *             "uuid": "FF5A6C24-9641-4E3C-B3D6-C899EBC860EA"
         *           },
         *           "id": "audit-13",
         *           "kind": "stamped",
         *           "at": "2026-11-21T16:14:03.614Z"
         *         }
         *       ]
         *     }
         */
        InvoiceTimeline: {
            /** @constant */
            object: "invoice_timeline";
            invoice: string;
            /** @enum {string} */
            state: "draft" | "sealed" | "sending" | "stamped" | "rejected" | "unknown" | "needs_attention" | "cancel_requested" | "canceled";
            /** @description What happens next, and when, if somebody knows. */
            next: {
                /**
                 * @description edit: yours to correct or issue. send and check: Kita does it by itself. person: support has it.
                 * @enum {string}
                 */
                step: "edit" | "send" | "check" | "person" | "nothing";
                /** Format: date-time */
                at: string | null;
            };
            entries: components["schemas"]["InvoiceTimelineEntry"][];
        };
        /**
         * @example {
         *       "ended_at": "2026-11-21T16:14:03.600Z",
         *       "actor": null,
         *       "provider": "sw-sapien",
         *       "outcome": "ok",
         *       "message": null,
         *       "count": 1,
         *       "detail": {
         *         "generation": "1"
         *       },
         *       "id": "att_01m7ysjhf9ecxrkhjwbs28x3ab",
         *       "kind": "sent",
         *       "at": "2026-11-21T16:14:03.101Z"
         *     }
         */
        InvoiceTimelineEntry: {
            /** @description Tells entries of one timeline apart. */
            id: string;
            /**
             * @description sent: given to the PAC. checked: the PAC was asked whether it has it. delayed: it waits and goes out by itself.
             * @enum {string}
             */
            kind: "created" | "updated" | "sealed" | "sent" | "checked" | "stamped" | "rejected" | "delayed" | "verifying" | "absence_proven" | "needs_attention" | "double_stamp" | "emailed" | "email_delivered" | "email_opened" | "email_failed";
            /** Format: date-time */
            at: string;
            /**
             * Format: date-time
             * @description For a call to the PAC: when its answer was recorded.
             */
            ended_at: string | null;
            /** @description Who did it; null for what Kita does by itself. */
            actor: {
                /** @enum {string} */
                kind: "user" | "api_key" | "system" | "operator";
                id: string;
                /** @description Of the person or the key, as it is called today. */
                name: string | null;
            } | null;
            /** @description PAC that was called. */
            provider: string | null;
            /** @description For a call to the PAC: what its answer proves. unknown: the answer was lost, or proves nothing. */
            outcome: ("in_flight" | "ok" | "rejected" | "not_sent" | "unknown") | null;
            /** @description What it means, in words. */
            message: string | null;
            /** @description How often in a row it happened; changes of a draft are told together. */
            count: number;
            /** @description Raw facts: codes and words of the PAC, folio, UUID. */
            detail: {
                [key: string]: string;
            };
        };
        /**
         * @description A draft was changed, or a rejected invoice was corrected.
         * @example {
         *       "id": "evt_01m7ysjhf9ecxrkhjwbs28x380",
         *       "type": "invoice.updated",
         *       "timestamp": "2026-11-21T16:14:03.614Z",
         *       "api_version": "2026-11-21",
         *       "livemode": false,
         *       "data": {
         *         "object": {
         *           "object": "invoice",
         *           "id": "inv_01m7ysjhf9ecxrkhjwbs28x377",
         *           "livemode": false,
         *           "state": "stamped",
         *           "waiting": null,
         *           "series": "F",
         *           "folio": "1",
         *           "uuid": "FF5A6C24-9641-4E3C-B3D6-C899EBC860EA",
         *           "stamped_at": "2026-11-21T16:14:03.649Z",
         *           "customer": null,
         *           "external_id": "pedido-10042",
         *           "version": 3,
         *           "created_at": "2026-11-21T16:14:03.019Z",
         *           "updated_at": "2026-11-21T16:14:03.614Z",
         *           "type": "I",
         *           "currency": "MXN",
         *           "total": "1160.00",
         *           "fecha": "2026-11-21T10:13:32",
         *           "receiver": {
         *             "rfc": "URE180429TM6",
         *             "legal_name": "UNIVERSIDAD ROBOTICA ESPAÑOLA"
         *           }
         *         }
         *       }
         *     }
         */
        InvoiceUpdatedEvent: {
            /** @description The event, as in GET /v1/events/{id}; the same to every endpoint. */
            id: string;
            /** @constant */
            type: "invoice.updated";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Version of the API the object is written in. */
            api_version: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["InvoiceSummary"];
            };
        };
        /**
         * @description The answer of the PAC was lost: Kita is asking whether it was stamped. Do not issue it again.
         * @example {
         *       "id": "evt_01m7ysjhf9ecxrkhjwbs28x380",
         *       "type": "invoice.verifying",
         *       "timestamp": "2026-11-21T16:14:03.614Z",
         *       "api_version": "2026-11-21",
         *       "livemode": false,
         *       "data": {
         *         "object": {
         *           "object": "invoice",
         *           "id": "inv_01m7ysjhf9ecxrkhjwbs28x377",
         *           "livemode": false,
         *           "state": "stamped",
         *           "waiting": null,
         *           "series": "F",
         *           "folio": "1",
         *           "uuid": "FF5A6C24-9641-4E3C-B3D6-C899EBC860EA",
         *           "stamped_at": "2026-11-21T16:14:03.649Z",
         *           "customer": null,
         *           "external_id": "pedido-10042",
         *           "version": 3,
         *           "created_at": "2026-11-21T16:14:03.019Z",
         *           "updated_at": "2026-11-21T16:14:03.614Z",
         *           "type": "I",
         *           "currency": "MXN",
         *           "total": "1160.00",
         *           "fecha": "2026-11-21T10:13:32",
         *           "receiver": {
         *             "rfc": "URE180429TM6",
         *             "legal_name": "UNIVERSIDAD ROBOTICA ESPAÑOLA"
         *           }
         *         }
         *       }
         *     }
         */
        InvoiceVerifyingEvent: {
            /** @description The event, as in GET /v1/events/{id}; the same to every endpoint. */
            id: string;
            /** @constant */
            type: "invoice.verifying";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Version of the API the object is written in. */
            api_version: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["InvoiceSummary"];
            };
        };
        /**
         * @example {
         *       "object": "invoices_summary",
         *       "count": 42,
         *       "is_capped": false,
         *       "states": [
         *         {
         *           "state": "stamped",
         *           "count": 40
         *         },
         *         {
         *           "state": "canceled",
         *           "count": 2
         *         }
         *       ],
         *       "totals": [
         *         {
         *           "currency": "MXN",
         *           "count": 42,
         *           "invoices": "118320.00",
         *           "credit_notes": "-1160.00",
         *           "credit_note_count": 1,
         *           "total": "117160.00"
         *         }
         *       ]
         *     }
         */
        InvoicesSummary: {
            /** @constant */
            object: "invoices_summary";
            /** @description Documents the filters leave. */
            count: number;
            /** @description There are more than `count`; nothing is summed then. Narrow the filters. */
            is_capped: boolean;
            states: {
                /** @enum {string} */
                state: "draft" | "sealed" | "sending" | "stamped" | "rejected" | "unknown" | "needs_attention" | "cancel_requested" | "canceled";
                count: number;
            }[];
            totals: {
                currency: string;
                count: number;
                /** @description Sum of the totals of invoices (type I). */
                invoices: string;
                /** @description Sum of the totals of credit notes (type E), as a negative amount. */
                credit_notes: string;
                credit_note_count: number;
                /** @description invoices plus credit_notes. */
                total: string;
            }[];
        };
        /**
         * @description One version of the terms or of the privacy notice.
         * @example {
         *       "object": "legal_document",
         *       "kind": "terms",
         *       "version": "2026-11-28",
         *       "effective_from": "2026-11-28",
         *       "in_force": true,
         *       "language": "es",
         *       "title": "Términos del servicio",
         *       "sections": [
         *         {
         *           "heading": "Qué hace Kita",
         *           "paragraphs": [
         *             "Kita arma, sella y guarda tus comprobantes fiscales."
         *           ]
         *         }
         *       ]
         *     }
         */
        LegalDocument: {
            /** @constant */
            object: "legal_document";
            /** @enum {string} */
            kind: "terms" | "privacy";
            /** @example 2026-11-28 */
            version: string;
            /** Format: date */
            effective_from: string;
            in_force: boolean;
            /** @enum {string} */
            language: "es" | "en";
            title: string;
            sections: {
                heading: string;
                paragraphs: string[];
            }[];
        };
        LegalDocumentList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["LegalDocument"][];
            /** @constant */
            has_more: false;
            next_cursor: null;
        };
        /**
         * @example {
         *       "object": "legal_status",
         *       "documents": [
         *         {
         *           "kind": "terms",
         *           "version": "2026-11-28",
         *           "effective_from": "2026-11-28",
         *           "accepted_at": "2026-11-28T16:14:02.727Z"
         *         },
         *         {
         *           "kind": "privacy",
         *           "version": "2026-11-28",
         *           "effective_from": "2026-11-28",
         *           "accepted_at": null
         *         }
         *       ],
         *       "pending": [
         *         "privacy"
         *       ]
         *     }
         */
        LegalStatus: {
            /** @constant */
            object: "legal_status";
            documents: {
                /** @enum {string} */
                kind: "terms" | "privacy";
                /** @example 2026-11-28 */
                version: string;
                /** Format: date */
                effective_from: string;
                /** Format: date-time */
                accepted_at: string | null;
            }[];
            /** @description What is in force and the person has not accepted. */
            pending: ("terms" | "privacy")[];
        };
        /**
         * @example {
         *       "image": "iVBORw0KGgoAAAANSUhEUg=="
         *     }
         */
        Logo: {
            /** @description PNG or JPEG in base64, up to 2 MB. */
            image: string;
        };
        /**
         * @example {
         *       "object": "mail_settings",
         *       "id": "ten_01m7ysjevzexds3636hk5nxx2z",
         *       "livemode": false,
         *       "from_address": "avisos@kita.mx",
         *       "from_name": "Escuela Kemper",
         *       "reply_to": "facturas@ejemplo.mx",
         *       "message": "Gracias por su preferencia.",
         *       "language": "es",
         *       "sends_invoices": true,
         *       "version": 2,
         *       "updated_at": "2026-11-21T16:18:00.000Z"
         *     }
         */
        MailSettings: {
            /** @constant */
            object: "mail_settings";
            /** @description Id of the company. */
            id: string;
            livemode: boolean;
            /** @description Name in the From line; null: the name of the company. */
            from_name: string | null;
            /** @description Address mail comes from: the same for every company of this installation. */
            from_address: string;
            /** @description Where answers go; null: the e-mail of the company. */
            reply_to: string | null;
            /** @description Words of yours in every invoice mail. */
            message: string | null;
            /**
             * @description Language of mail to customers.
             * @enum {string}
             */
            language: "es" | "en";
            /** @description Whether a stamped invoice goes to the customer's address by itself. */
            sends_invoices: boolean;
            /** @description Rises with every change: of two states of the object, the higher one is the later. */
            version: number;
            /** Format: date-time */
            updated_at: string | null;
        };
        /**
         * @example {
         *       "ids": [
         *         "ntf_01m7ysk5h1e8m9q3x7w2v6d4cr"
         *       ]
         *     }
         */
        MarkNotificationsRead: {
            /** @description Notices to mark, or `all`. Those of others are left alone. */
            ids: "all" | string[];
        };
        /**
         * @description A person who works in the company, in live and in test mode alike.
         * @example {
         *       "object": "member",
         *       "id": "usr_01m7ysjepze2ptqta5dnkzmvnd",
         *       "name": "Ana Torres",
         *       "email": "ana@ejemplo.mx",
         *       "role": "ACCOUNTANT",
         *       "role_name": null,
         *       "is_you": false,
         *       "can_change": true,
         *       "api_keys": 0,
         *       "created_at": "2026-11-21T16:14:00.158Z"
         *     }
         */
        Member: {
            /** @constant */
            object: "member";
            /**
             * @description Id of the person.
             * @example usr_01jd3v8q1mf2vbd5sxe8xn3n7q
             */
            id: string;
            name: string;
            email: string;
            /** @description One of the product’s roles, or the id of one of the company’s own. */
            role: string;
            /** @description Name of the company’s own role. */
            role_name: string | null;
            is_you: boolean;
            /** @description Whether your own permissions let you change or remove this person. */
            can_change: boolean;
            /** @description Usable API keys this person made; they go on working when the person leaves. */
            api_keys: number;
            /** Format: date-time */
            created_at: string;
        };
        /**
         * @description A person came in: by an invitation they accepted.
         * @example {
         *       "id": "evt_01m7ysjhf9ecxrkhjwbs28x380",
         *       "type": "member.joined",
         *       "timestamp": "2026-11-21T16:14:03.614Z",
         *       "api_version": "2026-11-21",
         *       "livemode": false,
         *       "data": {
         *         "object": {
         *           "object": "member",
         *           "id": "usr_01m7ysjepze2ptqta5dnkzmvnd",
         *           "role": "ACCOUNTANT"
         *         }
         *       }
         *     }
         */
        MemberJoinedEvent: {
            /** @description The event, as in GET /v1/events/{id}; the same to every endpoint. */
            id: string;
            /** @constant */
            type: "member.joined";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Version of the API the object is written in. */
            api_version: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["Membership"];
            };
        };
        /**
         * @description A person left or was removed; their access ended at that moment.
         * @example {
         *       "id": "evt_01m7ysjhf9ecxrkhjwbs28x380",
         *       "type": "member.left",
         *       "timestamp": "2026-11-21T16:14:03.614Z",
         *       "api_version": "2026-11-21",
         *       "livemode": false,
         *       "data": {
         *         "object": {
         *           "object": "member",
         *           "id": "usr_01m7ysjepze2ptqta5dnkzmvnd",
         *           "role": "ACCOUNTANT"
         *         }
         *       }
         *     }
         */
        MemberLeftEvent: {
            /** @description The event, as in GET /v1/events/{id}; the same to every endpoint. */
            id: string;
            /** @constant */
            type: "member.left";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Version of the API the object is written in. */
            api_version: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["Membership"];
            };
        };
        MemberList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Member"][];
            /** @constant */
            has_more: false;
            next_cursor: null;
        };
        /**
         * @description A person has another role from now on.
         * @example {
         *       "id": "evt_01m7ysjhf9ecxrkhjwbs28x380",
         *       "type": "member.role_changed",
         *       "timestamp": "2026-11-21T16:14:03.614Z",
         *       "api_version": "2026-11-21",
         *       "livemode": false,
         *       "data": {
         *         "object": {
         *           "object": "member",
         *           "id": "usr_01m7ysjepze2ptqta5dnkzmvnd",
         *           "role": "ACCOUNTANT"
         *         }
         *       }
         *     }
         */
        MemberRoleChangedEvent: {
            /** @description The event, as in GET /v1/events/{id}; the same to every endpoint. */
            id: string;
            /** @constant */
            type: "member.role_changed";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Version of the API the object is written in. */
            api_version: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["Membership"];
            };
        };
        /**
         * @description That a person works in the company, and as what.
         * @example {
         *       "object": "member",
         *       "id": "usr_01m7ysjepze2ptqta5dnkzmvnd",
         *       "role": "ACCOUNTANT"
         *     }
         */
        Membership: {
            /** @constant */
            object: "member";
            /** @description Id of the person (usr_…). */
            id: string;
            /** @description One of the product’s roles, or the id of one of the company’s own. */
            role: string;
        };
        /**
         * @description Something sent to one address.
         * @example {
         *       "object": "message",
         *       "id": "msg_01m7ysk0c8e1vvt0c2s1d5r7zq",
         *       "livemode": false,
         *       "channel": "email",
         *       "template": "invoice_to_receiver",
         *       "to": "compras@ejemplo.mx",
         *       "language": "es",
         *       "about": "inv_01m7ysjh1se0hbgqa7yd5b2pck",
         *       "state": "sent",
         *       "error_code": null,
         *       "created_at": "2026-11-21T16:20:00.000Z",
         *       "sent_at": "2026-11-21T16:20:00.734Z",
         *       "delivered_at": "2026-11-21T16:20:02.000Z",
         *       "opened_at": null,
         *       "bounced_at": null,
         *       "complained_at": null
         *     }
         */
        Message: {
            /** @constant */
            object: "message";
            /** @example msg_01jd3v8q1mf2vbd5sxe8xn3n7q */
            id: string;
            livemode: boolean;
            /** @enum {string} */
            channel: "email" | "whatsapp";
            /** @example invoice_to_receiver */
            template: string;
            /** @description Address or telephone it is sent to. */
            to: string;
            /** @enum {string} */
            language: "es" | "en";
            /** @description Id of what it is about, such as an invoice. */
            about: string | null;
            /**
             * @description sent: the provider took it. suppressed: the address is on the list of GET /v1/suppressions.
             * @enum {string}
             */
            state: "queued" | "sending" | "sent" | "failed" | "suppressed";
            error_code: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            sent_at: string | null;
            /**
             * Format: date-time
             * @description The receiver's server took it.
             */
            delivered_at: string | null;
            /**
             * Format: date-time
             * @description Opened for the first time, as far as the mail program tells.
             */
            opened_at: string | null;
            /** Format: date-time */
            bounced_at: string | null;
            /** Format: date-time */
            complained_at: string | null;
        };
        MessageList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Message"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        /**
         * @example {
         *       "object": "api_key",
         *       "id": "key_01m7ysjf21ejjbywqyyntjvhmy",
         *       "livemode": false,
         *       "name": "tienda en línea",
         *       "hint": "kt_test_Eldy…UUSq",
         *       "permissions": [
         *         "invoices:read",
         *         "invoices:write"
         *       ],
         *       "allowed_ips": [
         *         "203.0.113.0/24"
         *       ],
         *       "created_by": "usr_01m7ysjepze2ptqta5dnkzmvnd",
         *       "replaced_by": null,
         *       "created_at": "2026-11-21T16:14:00.514Z",
         *       "last_used_at": null,
         *       "last_used_ip": null,
         *       "expires_at": null,
         *       "revoked_at": null,
         *       "secret": "kt_test_…"
         *     }
         */
        NewApiKey: {
            /** @constant */
            object: "api_key";
            /** @example key_01jd3v8q1mf2vbd5sxe8xn3n7q */
            id: string;
            livemode: boolean;
            name: string;
            /** @description First 12 and last 4 characters. */
            hint: string;
            permissions: string[];
            /** @description Networks from which alone it works; empty: from everywhere. */
            allowed_ips: string[];
            /** @description Who made it (usr_…). */
            created_by: string;
            /** @description The key that takes its place after a rotation. */
            replaced_by: string | null;
            /** Format: date-time */
            created_at: string;
            /**
             * Format: date-time
             * @description To the minute.
             */
            last_used_at: string | null;
            last_used_ip: string | null;
            /** Format: date-time */
            expires_at: string | null;
            /** Format: date-time */
            revoked_at: string | null;
            /** @description The key itself. Shown only now; null in a repeated answer. */
            secret: string | null;
        };
        /**
         * @example {
         *       "object": "webhook_endpoint",
         *       "id": "whe_01m7ysjhf9ecxrkhjwbs28x382",
         *       "livemode": false,
         *       "url": "https://tienda.ejemplo.mx/webhooks/kita",
         *       "description": "Tienda en línea",
         *       "events": [
         *         "invoice.*",
         *         "customer.updated"
         *       ],
         *       "api_version": "2026-11-21",
         *       "enabled": true,
         *       "disabled_reason": null,
         *       "disabled_at": null,
         *       "health": {
         *         "state": "healthy",
         *         "failing_since": null,
         *         "failures": 0,
         *         "last_success_at": "2026-11-21T16:14:03.912Z",
         *         "last_failure_at": null,
         *         "disabled_after": null
         *       },
         *       "version": 1,
         *       "created_at": "2026-11-21T16:14:02.727Z",
         *       "updated_at": "2026-11-21T16:14:02.727Z",
         *       "secret": "whsec_…",
         *       "receiver_url": null
         *     }
         */
        NewWebhookEndpoint: {
            /** @constant */
            object: "webhook_endpoint";
            /** @example whe_01jd3v8q1mf2vbd5sxe8xn3n7q */
            id: string;
            livemode: boolean;
            url: string;
            description: string | null;
            events: string[];
            api_version: string;
            enabled: boolean;
            /** @description person: somebody switched it off; gone: it answered 410; failing: 120 hours without a success. */
            disabled_reason: ("person" | "gone" | "failing") | null;
            /** Format: date-time */
            disabled_at: string | null;
            /** @description How its deliveries are doing. */
            health: {
                /** @enum {string} */
                state: "new" | "healthy" | "failing" | "disabled";
                /** Format: date-time */
                failing_since: string | null;
                /** @description Attempts that failed since the last success. */
                failures: number;
                /** Format: date-time */
                last_success_at: string | null;
                /** Format: date-time */
                last_failure_at: string | null;
                /**
                 * Format: date-time
                 * @description When it is switched off if nothing succeeds until then.
                 */
                disabled_after: string | null;
            };
            /** @description Rises with every change: of two states of the object, the higher one is the later. */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** @description Signs what is sent (`whsec_…`). Shown only now. */
            secret: string;
            /** @description Page of the sandbox that shows what it received, for a test receiver. */
            receiver_url: string | null;
        };
        /**
         * @example {
         *       "object": "webhook_secret",
         *       "endpoint": "whe_01m7ysjhf9ecxrkhjwbs28x382",
         *       "secret": "whsec_…",
         *       "previous_expires_at": "2026-11-22T16:14:02.727Z"
         *     }
         */
        NewWebhookSecret: {
            /** @constant */
            object: "webhook_secret";
            endpoint: string;
            /** @description Shown only now. */
            secret: string;
            /**
             * Format: date-time
             * @description Until then the secret before it signs too.
             */
            previous_expires_at: string | null;
        };
        /**
         * @description A notice to the person who is signed in.
         * @example {
         *       "object": "notification",
         *       "id": "ntf_01m7ysk5h1e8m9q3x7w2v6d4cr",
         *       "livemode": false,
         *       "kind": "invoice_rejected",
         *       "title": "Rechazada: A-128 · UNIVERSIDAD ROBOTICA ESPAÑOLA · $1,160.00 MXN",
         *       "detail": "El SAT o el PAC no la aceptó. Corrígela y vuelve a emitirla: conserva su folio.",
         *       "about": "inv_01m7ysjh1se0hbgqa7yd5b2pck",
         *       "path": "/invoices/inv_01m7ysjh1se0hbgqa7yd5b2pck",
         *       "needs_action": true,
         *       "created_at": "2026-11-21T16:22:00.000Z",
         *       "read_at": null
         *     }
         */
        Notification: {
            /** @constant */
            object: "notification";
            /** @example ntf_01jd3v8q1mf2vbd5sxe8xn3n7q */
            id: string;
            livemode: boolean;
            /** @example invoice_rejected */
            kind: string;
            /** @description In the language asked for. */
            title: string;
            detail: string;
            /** @description Id of what it is about. */
            about: string;
            /** @description Where it is in the app, under the company's address. */
            path: string;
            needs_action: boolean;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            read_at: string | null;
        };
        /**
         * @example {
         *       "object": "notification_count",
         *       "unread": 3
         *     }
         */
        NotificationCount: {
            /** @constant */
            object: "notification_count";
            unread: number;
        };
        NotificationList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Notification"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        /**
         * @example {
         *       "object": "notification_preferences",
         *       "kinds": [
         *         {
         *           "kind": "invoice_rejected",
         *           "in_app": true,
         *           "email": false,
         *           "label": "Una factura fue rechazada"
         *         }
         *       ],
         *       "digest": {
         *         "frequency": "daily",
         *         "hour": 8,
         *         "weekday": 1,
         *         "time_zone": "America/Mexico_City",
         *         "next_at": "2026-11-22T14:00:00.000Z"
         *       }
         *     }
         */
        NotificationPreferences: {
            /** @constant */
            object: "notification_preferences";
            kinds: {
                /** @enum {string} */
                kind: "invoice_rejected" | "invoice_needs_attention" | "invoice_resolved" | "invoice_email_failed" | "certificate_expiring" | "webhook_failing" | "member_joined" | "tenant_archive";
                label: string;
                in_app: boolean;
                email: boolean;
            }[];
            digest: {
                /** @enum {string} */
                frequency: "off" | "daily" | "weekly";
                /** @description Hour of the day in the zone. */
                hour: number;
                /** @description 1 Monday to 7 Sunday; for weekly ones. */
                weekday: number;
                /** @example America/Mexico_City */
                time_zone: string;
                /** Format: date-time */
                next_at: string | null;
            };
        };
        /**
         * @example {
         *       "object": "notification_template",
         *       "id": "invoice_to_receiver",
         *       "purpose": "Entregar una factura a quien la recibe",
         *       "audience": "receiver",
         *       "language": "es",
         *       "subject": "Factura A-128 de Escuela Kemper",
         *       "html": "<!doctype html>…",
         *       "text": "Escuela Kemper\n\nTu factura…"
         *     }
         */
        NotificationTemplate: {
            /** @constant */
            object: "notification_template";
            /** @example invoice_to_receiver */
            id: string;
            purpose: string;
            /**
             * @description receiver: in the name of the company.
             * @enum {string}
             */
            audience: "account" | "member" | "receiver";
            /** @enum {string} */
            language: "es" | "en";
            subject: string;
            html: string;
            text: string;
        };
        NotificationTemplateList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["NotificationTemplateSummary"][];
            /** @constant */
            has_more: false;
            next_cursor: null;
        };
        /**
         * @example {
         *       "object": "notification_template",
         *       "id": "invoice_to_receiver",
         *       "purpose": "Entregar una factura a quien la recibe",
         *       "audience": "receiver",
         *       "language": "es",
         *       "subject": "Factura A-128 de Escuela Kemper"
         *     }
         */
        NotificationTemplateSummary: {
            /** @constant */
            object: "notification_template";
            /** @example invoice_to_receiver */
            id: string;
            purpose: string;
            /**
             * @description receiver: in the name of the company.
             * @enum {string}
             */
            audience: "account" | "member" | "receiver";
            /** @enum {string} */
            language: "es" | "en";
            subject: string;
        };
        /**
         * @description A proposal to give the company away. Nothing changes until the other person accepts.
         * @example {
         *       "object": "ownership_transfer",
         *       "id": "otr_01m7ysjf21ejjbywqyyntjvhn0",
         *       "from": {
         *         "id": "usr_01m7ysjepze2ptqta5dnkzmvnd",
         *         "name": "Ana Torres"
         *       },
         *       "to": {
         *         "id": "usr_01m7ysjepze2ptqta5dnkzmvne",
         *         "name": "Luis Pérez"
         *       },
         *       "is_yours_to_accept": false,
         *       "created_at": "2026-11-21T16:14:00.514Z",
         *       "expires_at": "2026-11-28T16:14:00.514Z"
         *     }
         */
        OwnershipTransfer: {
            /** @constant */
            object: "ownership_transfer";
            /** @example otr_01jd3v8q1mf2vbd5sxe8xn3n7q */
            id: string;
            /** @description Who gives the company away; an administrator afterwards. */
            from: {
                id: string;
                name: string;
            };
            /** @description Who owns it once they accept. */
            to: {
                id: string;
                name: string;
            };
            is_yours_to_accept: boolean;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            expires_at: string;
        };
        OwnershipTransferList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["OwnershipTransfer"][];
            /** @constant */
            has_more: false;
            next_cursor: null;
        };
        /**
         * @description An account with an authorised provider; the default one stamps new documents.
         * @example {
         *       "object": "pac_account",
         *       "id": "pac_01m7ysjexnewwadt038hrqbhkq",
         *       "livemode": false,
         *       "provider": "sw-sapien",
         *       "environment": "sandbox",
         *       "is_default": true,
         *       "version": 1,
         *       "created_at": "2026-11-21T16:14:02.727Z"
         *     }
         */
        PacAccount: {
            /** @constant */
            object: "pac_account";
            /** @example pac_01jd3v8q1mf2vbd5sxe8xn3n7q */
            id: string;
            livemode: boolean;
            provider: string;
            /** @enum {string} */
            environment: "sandbox" | "test" | "production";
            /** @description New documents are stamped with it. */
            is_default: boolean;
            /** @description Rises with every change: of two states of the object, the higher one is the later. */
            version: number;
            /** Format: date-time */
            created_at: string;
        };
        /**
         * @example {
         *       "object": "pac_account_check",
         *       "account": "pac_01m7ysjexnewwadt038hrqbhkq",
         *       "result": "ok",
         *       "stamps": 9812,
         *       "expires_at": "2027-03-01",
         *       "provider_code": null
         *     }
         */
        PacAccountCheck: {
            /** @constant */
            object: "pac_account_check";
            account: string;
            /**
             * @description refused: the credentials are not accepted. unreachable: no answer in time; try again.
             * @enum {string}
             */
            result: "ok" | "no_stamps" | "refused" | "misconfigured" | "unreachable";
            /** @description Left in the account; null when it has no limit, or nobody told. */
            stamps: number | null;
            /** @description When what is left ends, as the provider writes it. */
            expires_at: string | null;
            /** @description Code of the refusal, in the words of the provider. */
            provider_code: string | null;
        };
        PacAccountList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["PacAccount"][];
            /** @constant */
            has_more: false;
            next_cursor: null;
        };
        /**
         * @description New documents are stamped with another PAC account, or with new credentials.
         * @example {
         *       "id": "evt_01m7ysjhf9ecxrkhjwbs28x380",
         *       "type": "pac_account.replaced",
         *       "timestamp": "2026-11-21T16:14:03.614Z",
         *       "api_version": "2026-11-21",
         *       "livemode": false,
         *       "data": {
         *         "object": {
         *           "object": "pac_account",
         *           "id": "pac_01m7ysjexnewwadt038hrqbhkq",
         *           "livemode": false,
         *           "provider": "sw-sapien",
         *           "environment": "sandbox",
         *           "is_default": true,
         *           "version": 1,
         *           "created_at": "2026-11-21T16:14:02.727Z"
         *         }
         *       }
         *     }
         */
        PacAccountReplacedEvent: {
            /** @description The event, as in GET /v1/events/{id}; the same to every endpoint. */
            id: string;
            /** @constant */
            type: "pac_account.replaced";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Version of the API the object is written in. */
            api_version: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["PacAccount"];
            };
        };
        /**
         * @description The look to try; what is left out is as stored.
         * @example {
         *       "brand_color": "#7a1f3d",
         *       "pdf_notes": "Gracias por su compra",
         *       "pdf_page_size": "a4"
         *     }
         */
        PdfPreview: {
            /**
             * @description Name exactly as in the tax status certificate, without the capital regime.
             * @example ESCUELA KEMPER URGATE
             */
            legal_name?: string;
            /** @description Shown on documents beside the legal name. */
            trade_name?: string | null;
            /** Format: email */
            email?: string | null;
            phone?: string | null;
            /** Format: uri */
            website?: string | null;
            /**
             * @description Accent colour of the PDF.
             * @example #0b6e4f
             */
            brand_color?: string | null;
            /** @description Lines printed on every document: bank account, opening hours. */
            pdf_notes?: string | null;
            /**
             * @description Paper of the PDF; `letter` unless said.
             * @enum {string}
             */
            pdf_page_size?: "letter" | "a4";
            /** @description PNG or JPEG in base64 to try, null for none; the stored logo when left out. */
            logo?: string | null;
        };
        PermissionList: {
            /** @constant */
            object: "list";
            data: {
                /** @constant */
                object: "permission";
                /** @example invoices:write */
                id: string;
                /** @description What it lets one do, in the language of the request. */
                label: string;
                /** @description Roles of the product that include it. */
                roles: ("OWNER" | "ADMIN" | "ACCOUNTANT" | "STAFF" | "READ_ONLY")[];
                /** @description Whether it stays with the product’s roles: a role of the company never has it. */
                is_reserved: boolean;
                /**
                 * @description Whether API keys have it by themselves, only when chosen, or never.
                 * @enum {string}
                 */
                keys: "default" | "chosen" | "never";
            }[];
            /** @constant */
            has_more: false;
            next_cursor: null;
        };
        PersonalData: {
            /** @constant */
            object: "personal_data";
            /** Format: date-time */
            generated_at: string;
            user: {
                [key: string]: unknown;
            };
            sessions: {
                [key: string]: unknown;
            }[];
            identities: {
                [key: string]: unknown;
            }[];
            companies: {
                [key: string]: unknown;
            }[];
            legal_acceptances: {
                [key: string]: unknown;
            }[];
            arco_requests: {
                [key: string]: unknown;
            }[];
            /** @description What the law has us keep when an account is erased, and why. */
            kept: string[];
        } & {
            [key: string]: unknown;
        };
        /**
         * @example {
         *       "customer": {
         *         "rfc": "URE180429TM6",
         *         "legal_name": "UNIVERSIDAD ROBOTICA ESPAÑOLA",
         *         "regimen_fiscal": "601",
         *         "postal_code": "86991"
         *       },
         *       "uso_cfdi": "G03",
         *       "forma_pago": "03",
         *       "items": [
         *         {
         *           "description": "Consultoría",
         *           "clave_prod_serv": "80101500",
         *           "clave_unidad": "E48",
         *           "quantity": "1",
         *           "unit_price": "1000.00",
         *           "taxes": [
         *             "iva_16"
         *           ]
         *         }
         *       ]
         *     }
         */
        PreviewInvoice: {
            /**
             * @description I invoice, E credit note.
             * @default I
             * @enum {string}
             */
            type?: "I" | "E";
            /** @description Customer id (cus_…) or the receiver itself. */
            customer: string | components["schemas"]["InvoiceReceiver"];
            /**
             * @description Key of c_UsoCFDI; the customer may have one.
             * @example G03
             */
            uso_cfdi?: string;
            items: components["schemas"]["InvoiceItem"][];
            /**
             * @description How it is paid; 99 with PPD. Required unless metodo_pago is PPD.
             * @example 03
             */
            forma_pago?: string;
            /**
             * @description PUE paid in one go, PPD paid later or in parts.
             * @default PUE
             * @enum {string}
             */
            metodo_pago?: "PUE" | "PPD";
            condiciones_de_pago?: string;
            /**
             * @description c_Moneda.
             * @default MXN
             */
            currency?: string;
            /** @description Pesos per unit of currency; required unless MXN. */
            exchange_rate?: string;
            /**
             * @default 01
             * @enum {string}
             */
            exportacion?: "01" | "02" | "03" | "04";
            /** @description LugarExpedicion; the company postal code when left out. */
            place_of_issue?: string;
            /** @description Local date and time at the place of issue, at most 72 hours ago; now when left out. */
            fecha?: string;
            /** @description Series code; the default of the type when left out. */
            series?: string;
            /** @description Related documents. */
            related?: {
                /** @description Key of SAT catalogue c_TipoRelacion. */
                tipo_relacion: string;
                uuids: string[];
            }[];
            /** @description Period of a global invoice to the general public. */
            global?: {
                /** @description Key of SAT catalogue c_Periodicidad. */
                periodicidad: string;
                /** @description Key of SAT catalogue c_Meses. */
                meses: string;
                year: number;
            };
            /** @description Printed on the PDF; not part of the fiscal document. */
            notes?: string;
            /** @description Your own id of the sale. Unique per company and mode for good: a second document with it is refused. */
            external_id?: string;
            /**
             * @description Up to 20 notes of your own, given back untouched.
             * @default {}
             */
            metadata?: {
                [key: string]: string;
            };
        };
        /**
         * @example {
         *       "type": "/docs/errors/invoice_invalid",
         *       "title": "El comprobante no cumple las reglas del SAT",
         *       "status": 422,
         *       "code": "invoice_invalid",
         *       "detail": "Corrige todo lo señalado en errors y vuelve a enviarlo. No se tomó folio ni se timbró nada.",
         *       "instance": "req_MEzrazSp9NAOjIw8",
         *       "errors": [
         *         {
         *           "pointer": "/uso_cfdi",
         *           "code": "uso_cfdi_not_for_regimen",
         *           "sat": "CFDI40161",
         *           "message": "El uso de CFDI D01 no está permitido para el régimen o el tipo de persona de este receptor. Aplica a los regímenes 605, 606, 608, 611, 612, 614, 607, 615, 625."
         *         }
         *       ]
         *     }
         */
        Problem: {
            /** @description Address of the page that explains the code. */
            type: string;
            title: string;
            status: number;
            /** @description Stable code; never changes with the language. */
            code: string;
            /** @description What happened and what to do, in Spanish or by Accept-Language in English. */
            detail: string;
            /** @description Identifier of this request; quote it to support. */
            instance: string;
            errors?: {
                /** @description JSON pointer into the request body, or the name of the parameter. */
                pointer: string;
                code: string;
                /** @description SAT code of the rule, such as CFDI40119. */
                sat?: string;
                message: string;
            }[];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Something the company sells.
         * @example {
         *       "object": "product",
         *       "id": "prd_01m7ysjh91eg4vxhvczxsx0x5y",
         *       "livemode": false,
         *       "description": "Café de olla 1 kg",
         *       "clave_prod_serv": "50201706",
         *       "clave_unidad": "KGM",
         *       "unit_price": "180.00",
         *       "sku": "CAFE-1KG",
         *       "unidad": null,
         *       "price_includes_tax": false,
         *       "objeto_imp": "02",
         *       "taxes": [
         *         {
         *           "impuesto": "002",
         *           "tipo_factor": "Tasa",
         *           "tasa_o_cuota": "0.000000",
         *           "withheld": false
         *         }
         *       ],
         *       "external_id": null,
         *       "metadata": {},
         *       "archived": false,
         *       "version": 1,
         *       "created_at": "2026-11-21T16:14:02.727Z",
         *       "updated_at": "2026-11-21T16:14:02.727Z"
         *     }
         */
        Product: {
            /** @constant */
            object: "product";
            /** @example prd_01jd3v8q1mf2vbd5sxe8xn3n7q */
            id: string;
            livemode: boolean;
            description: string;
            clave_prod_serv: string;
            clave_unidad: string;
            unidad: string | null;
            sku: string | null;
            unit_price: string | null;
            price_includes_tax: boolean;
            objeto_imp: string;
            taxes: {
                /**
                 * @description 001 ISR, 002 IVA, 003 IEPS.
                 * @enum {string}
                 */
                impuesto: "001" | "002" | "003";
                /** @enum {string} */
                tipo_factor: "Tasa" | "Cuota" | "Exento";
                /** @description Rate as a fraction ("0.16") or amount per unit; absent with Exento. */
                tasa_o_cuota?: string;
                /**
                 * @description true for a withholding (retención).
                 * @default false
                 */
                withheld: boolean;
            }[];
            external_id: string | null;
            metadata: {
                [key: string]: string;
            };
            archived: boolean;
            /** @description Rises with every change: of two states of the object, the higher one is the later. */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /**
         * @description A product left the lists; documents that name it stay.
         * @example {
         *       "id": "evt_01m7ysjhf9ecxrkhjwbs28x380",
         *       "type": "product.archived",
         *       "timestamp": "2026-11-21T16:14:03.614Z",
         *       "api_version": "2026-11-21",
         *       "livemode": false,
         *       "data": {
         *         "object": {
         *           "object": "product",
         *           "id": "prd_01m7ysjh91eg4vxhvczxsx0x5y",
         *           "livemode": false,
         *           "description": "Café de olla 1 kg",
         *           "clave_prod_serv": "50201706",
         *           "clave_unidad": "KGM",
         *           "unit_price": "180.00",
         *           "sku": "CAFE-1KG",
         *           "unidad": null,
         *           "price_includes_tax": false,
         *           "objeto_imp": "02",
         *           "taxes": [
         *             {
         *               "impuesto": "002",
         *               "tipo_factor": "Tasa",
         *               "tasa_o_cuota": "0.000000",
         *               "withheld": false
         *             }
         *           ],
         *           "external_id": null,
         *           "metadata": {},
         *           "archived": false,
         *           "version": 1,
         *           "created_at": "2026-11-21T16:14:02.727Z",
         *           "updated_at": "2026-11-21T16:14:02.727Z"
         *         }
         *       }
         *     }
         */
        ProductArchivedEvent: {
            /** @description The event, as in GET /v1/events/{id}; the same to every endpoint. */
            id: string;
            /** @constant */
            type: "product.archived";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Version of the API the object is written in. */
            api_version: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["Product"];
            };
        };
        /**
         * @description A product was made.
         * @example {
         *       "id": "evt_01m7ysjhf9ecxrkhjwbs28x380",
         *       "type": "product.created",
         *       "timestamp": "2026-11-21T16:14:03.614Z",
         *       "api_version": "2026-11-21",
         *       "livemode": false,
         *       "data": {
         *         "object": {
         *           "object": "product",
         *           "id": "prd_01m7ysjh91eg4vxhvczxsx0x5y",
         *           "livemode": false,
         *           "description": "Café de olla 1 kg",
         *           "clave_prod_serv": "50201706",
         *           "clave_unidad": "KGM",
         *           "unit_price": "180.00",
         *           "sku": "CAFE-1KG",
         *           "unidad": null,
         *           "price_includes_tax": false,
         *           "objeto_imp": "02",
         *           "taxes": [
         *             {
         *               "impuesto": "002",
         *               "tipo_factor": "Tasa",
         *               "tasa_o_cuota": "0.000000",
         *               "withheld": false
         *             }
         *           ],
         *           "external_id": null,
         *           "metadata": {},
         *           "archived": false,
         *           "version": 1,
         *           "created_at": "2026-11-21T16:14:02.727Z",
         *           "updated_at": "2026-11-21T16:14:02.727Z"
         *         }
         *       }
         *     }
         */
        ProductCreatedEvent: {
            /** @description The event, as in GET /v1/events/{id}; the same to every endpoint. */
            id: string;
            /** @constant */
            type: "product.created";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Version of the API the object is written in. */
            api_version: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["Product"];
            };
        };
        ProductList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Product"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        ProductSuggestion: {
            /** @constant */
            object: "product_suggestion";
            /** @description How often it stands in your latest documents. */
            uses: number;
            /** Format: date-time */
            last_used_at: string | null;
            product: components["schemas"]["Product"];
        };
        ProductSuggestionList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["ProductSuggestion"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        /**
         * @description Data of a product changed; documents already made keep what they said.
         * @example {
         *       "id": "evt_01m7ysjhf9ecxrkhjwbs28x380",
         *       "type": "product.updated",
         *       "timestamp": "2026-11-21T16:14:03.614Z",
         *       "api_version": "2026-11-21",
         *       "livemode": false,
         *       "data": {
         *         "object": {
         *           "object": "product",
         *           "id": "prd_01m7ysjh91eg4vxhvczxsx0x5y",
         *           "livemode": false,
         *           "description": "Café de olla 1 kg",
         *           "clave_prod_serv": "50201706",
         *           "clave_unidad": "KGM",
         *           "unit_price": "180.00",
         *           "sku": "CAFE-1KG",
         *           "unidad": null,
         *           "price_includes_tax": false,
         *           "objeto_imp": "02",
         *           "taxes": [
         *             {
         *               "impuesto": "002",
         *               "tipo_factor": "Tasa",
         *               "tasa_o_cuota": "0.000000",
         *               "withheld": false
         *             }
         *           ],
         *           "external_id": null,
         *           "metadata": {},
         *           "archived": false,
         *           "version": 1,
         *           "created_at": "2026-11-21T16:14:02.727Z",
         *           "updated_at": "2026-11-21T16:14:02.727Z"
         *         }
         *       }
         *     }
         */
        ProductUpdatedEvent: {
            /** @description The event, as in GET /v1/events/{id}; the same to every endpoint. */
            id: string;
            /** @constant */
            type: "product.updated";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Version of the API the object is written in. */
            api_version: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["Product"];
            };
        };
        /**
         * @example {
         *       "token": "q3Zr0bq1xk0c6y2uJrQm0hJm2bB1m0Vt9yWl6n8sT4E"
         *     }
         */
        ReadInvitation: {
            /** @description What follows # in the link of the mail. */
            token: string;
        };
        /**
         * @example {
         *       "object": "recovery_codes",
         *       "codes": [
         *         "3q7d-m0xk-9v2c-h5rt",
         *         "b8ne-4wza-61pj-yk0s"
         *       ]
         *     }
         */
        RecoveryCodes: {
            /** @constant */
            object: "recovery_codes";
            codes: string[];
        };
        /**
         * @example {
         *       "refresh_token": "Zl7d…"
         *     }
         */
        RefreshToken: {
            /** @description The last one given; each is good once. */
            refresh_token: string;
        };
        /**
         * @example {
         *       "reason": "El cliente corrigió su buzón"
         *     }
         */
        RemoveSuppression: {
            /**
             * @description Why mail may go there again: kept with the entry.
             * @example El cliente corrigió su buzón
             */
            reason: string;
        };
        /**
         * @example {
         *       "customer": {
         *         "rfc": "URE180429TM6",
         *         "legal_name": "UNIVERSIDAD ROBOTICA ESPAÑOLA",
         *         "regimen_fiscal": "601",
         *         "postal_code": "86991"
         *       },
         *       "uso_cfdi": "G03",
         *       "forma_pago": "01",
         *       "items": [
         *         {
         *           "description": "Consultoría",
         *           "clave_prod_serv": "80101500",
         *           "clave_unidad": "E48",
         *           "quantity": "1",
         *           "unit_price": "1000.00",
         *           "taxes": [
         *             "iva_16"
         *           ]
         *         }
         *       ]
         *     }
         */
        ReplaceInvoice: {
            /**
             * @description I invoice, E credit note.
             * @default I
             * @enum {string}
             */
            type?: "I" | "E";
            /** @description Customer id (cus_…) or the receiver itself. */
            customer: string | components["schemas"]["InvoiceReceiver"];
            /**
             * @description Key of c_UsoCFDI; the customer may have one.
             * @example G03
             */
            uso_cfdi?: string;
            items: components["schemas"]["InvoiceItem"][];
            /**
             * @description How it is paid; 99 with PPD. Required unless metodo_pago is PPD.
             * @example 03
             */
            forma_pago?: string;
            /**
             * @description PUE paid in one go, PPD paid later or in parts.
             * @default PUE
             * @enum {string}
             */
            metodo_pago?: "PUE" | "PPD";
            condiciones_de_pago?: string;
            /**
             * @description c_Moneda.
             * @default MXN
             */
            currency?: string;
            /** @description Pesos per unit of currency; required unless MXN. */
            exchange_rate?: string;
            /**
             * @default 01
             * @enum {string}
             */
            exportacion?: "01" | "02" | "03" | "04";
            /** @description LugarExpedicion; the company postal code when left out. */
            place_of_issue?: string;
            /** @description Local date and time at the place of issue, at most 72 hours ago; now when left out. */
            fecha?: string;
            /** @description Series code; the default of the type when left out. */
            series?: string;
            /** @description Related documents. */
            related?: {
                /** @description Key of SAT catalogue c_TipoRelacion. */
                tipo_relacion: string;
                uuids: string[];
            }[];
            /** @description Period of a global invoice to the general public. */
            global?: {
                /** @description Key of SAT catalogue c_Periodicidad. */
                periodicidad: string;
                /** @description Key of SAT catalogue c_Meses. */
                meses: string;
                year: number;
            };
            /** @description Printed on the PDF; not part of the fiscal document. */
            notes?: string;
            /** @description Your own id of the sale. Unique per company and mode for good: a second document with it is refused. */
            external_id?: string;
            /**
             * @description Up to 20 notes of your own, given back untouched.
             * @default {}
             */
            metadata?: {
                [key: string]: string;
            };
            /** @description `version` you read: the change is refused when somebody else changed the invoice since. */
            version?: number;
        };
        /**
         * @example {
         *       "from_name": "Escuela Kemper",
         *       "reply_to": "facturas@ejemplo.mx",
         *       "message": "Gracias por su preferencia.",
         *       "language": "es",
         *       "sends_invoices": true
         *     }
         */
        ReplaceMailSettings: {
            from_name: string | null;
            reply_to: string | null;
            message: string | null;
            /** @enum {string} */
            language: "es" | "en";
            sends_invoices: boolean;
        };
        /**
         * @example {
         *       "kinds": [
         *         {
         *           "kind": "invoice_rejected",
         *           "in_app": true,
         *           "email": false
         *         }
         *       ],
         *       "digest": {
         *         "frequency": "daily",
         *         "hour": 8,
         *         "weekday": 1,
         *         "time_zone": "America/Mexico_City"
         *       }
         *     }
         */
        ReplaceNotificationPreferences: {
            kinds: {
                /** @enum {string} */
                kind: "invoice_rejected" | "invoice_needs_attention" | "invoice_resolved" | "invoice_email_failed" | "certificate_expiring" | "webhook_failing" | "member_joined" | "tenant_archive";
                in_app: boolean;
                email: boolean;
            }[];
            digest: {
                /** @enum {string} */
                frequency: "off" | "daily" | "weekly";
                /** @description Hour of the day in the zone. */
                hour: number;
                /** @description 1 Monday to 7 Sunday; for weekly ones. */
                weekday: number;
                /** @example America/Mexico_City */
                time_zone: string;
            };
        };
        /**
         * @example {
         *       "provider": "sw-sapien",
         *       "environment": "production",
         *       "credentials": {
         *         "user": "facturas@ejemplo.mx",
         *         "password": "…"
         *       }
         *     }
         */
        ReplacePacAccount: {
            /**
             * @description Authorised stamping provider.
             * @example sw-sapien
             * @enum {string}
             */
            provider: "sw-sapien";
            /**
             * @description Which system of the PAC; live companies use production.
             * @enum {string}
             */
            environment: "test" | "production";
            /**
             * @description User and password, or a permanent token. Kept encrypted and never shown again.
             * @example {
             *       "user": "facturas@empresa.mx",
             *       "password": "…"
             *     }
             */
            credentials: {
                [key: string]: string;
            };
        };
        /**
         * @example {
         *       "email": "ana@ejemplo.mx"
         *     }
         */
        RequestPasswordReset: {
            /**
             * Format: email
             * @description E-mail address.
             * @example ana@ejemplo.mx
             */
            email: string;
            /** @description Token of the Turnstile widget, where the installation uses it. */
            turnstile_token?: string;
        };
        /**
         * @description A role and what it lets one do.
         * @example {
         *       "object": "role",
         *       "id": "rol_01m7ysjf21ejjbywqyyntjvhmz",
         *       "name": "Caja",
         *       "is_custom": true,
         *       "permissions": [
         *         "tenant:read",
         *         "membership:leave",
         *         "customers:read",
         *         "customers:write",
         *         "invoices:read"
         *       ],
         *       "can_give": true,
         *       "members": 2
         *     }
         */
        Role: {
            /** @constant */
            object: "role";
            /** @example rol_01jd3v8q1mf2vbd5sxe8xn3n7q */
            id: string;
            /** @description Name of a role of the company; the product’s own have none. */
            name: string | null;
            is_custom: boolean;
            permissions: string[];
            /** @description Whether your own permissions let you give it. */
            can_give: boolean;
            /** @description People who have it. */
            members: number;
        };
        RoleList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Role"][];
            /** @constant */
            has_more: false;
            next_cursor: null;
        };
        /**
         * @example {
         *       "overlap_hours": 24
         *     }
         */
        RotateApiKey: {
            /**
             * @description Hours the old key goes on working; 0 ends it at once.
             * @default 24
             */
            overlap_hours?: number;
        };
        /**
         * @description Filters of a list under a name.
         * @example {
         *       "object": "saved_view",
         *       "id": "viw_01m7ysjhf9ecxrkhjwbs28x3d5",
         *       "livemode": false,
         *       "list": "invoices",
         *       "name": "Dólares",
         *       "query": "currency=USD&sort=-total",
         *       "is_shared": true,
         *       "is_own": true,
         *       "created_at": "2026-11-21T16:14:02.727Z",
         *       "updated_at": "2026-11-21T16:14:02.727Z"
         *     }
         */
        SavedView: {
            /** @constant */
            object: "saved_view";
            /** @example viw_01jd3v8q1mf2vbd5sxe8xn3n7q */
            id: string;
            livemode: boolean;
            /** @enum {string} */
            list: "invoices" | "customers" | "products";
            name: string;
            query: string;
            is_shared: boolean;
            /** @description Made by the caller, who alone may change it. */
            is_own: boolean;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        SavedViewList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["SavedView"][];
            /** @constant */
            has_more: false;
        };
        /**
         * @description Something found by its name or number.
         * @example {
         *       "object": "search_result",
         *       "kind": "invoice",
         *       "id": "inv_01m7ysjhf9ecxrkhjwbs28x377",
         *       "name": "F-1",
         *       "detail": "UNIVERSIDAD ROBOTICA ESPAÑOLA",
         *       "amount": "1160.00",
         *       "currency": "MXN",
         *       "state": "stamped"
         *     }
         */
        SearchResult: {
            /** @constant */
            object: "search_result";
            /** @enum {string} */
            kind: "invoice" | "customer" | "product";
            /** @example inv_01jd3v8q1mf2vbd5sxe8xn3n7q */
            id: string;
            /** @description Folio of an invoice (empty for a draft), name of a customer, description of a product. */
            name: string;
            /** @description Receiver of an invoice, RFC of a customer, sku or SAT key of a product. */
            detail: string;
            /** @description Total of an invoice, price of a product. */
            amount: string | null;
            currency: string | null;
            /** @description State of an invoice. */
            state: string | null;
        };
        /**
         * @example {
         *       "object": "search_results",
         *       "data": [
         *         {
         *           "object": "search_result",
         *           "kind": "invoice",
         *           "id": "inv_01m7ysjhf9ecxrkhjwbs28x377",
         *           "name": "F-1",
         *           "detail": "UNIVERSIDAD ROBOTICA ESPAÑOLA",
         *           "amount": "1160.00",
         *           "currency": "MXN",
         *           "state": "stamped"
         *         }
         *       ]
         *     }
         */
        SearchResults: {
            /** @constant */
            object: "search_results";
            data: components["schemas"]["SearchResult"][];
        };
        /**
         * @example {
         *       "object": "second_factor_awaited",
         *       "expires_at": "2026-11-21T16:24:02.242Z"
         *     }
         */
        SecondFactorAwaited: {
            /** @constant */
            object: "second_factor_awaited";
            /** Format: date-time */
            expires_at: string;
        };
        /**
         * @description Something that happened to the account.
         * @example {
         *       "object": "security_event",
         *       "number": 7,
         *       "type": "user.signed_in",
         *       "created_at": "2026-11-21T16:14:02.242Z",
         *       "ip": "187.190.12.34",
         *       "device": "Chrome · Windows",
         *       "proof": "totp"
         *     }
         */
        SecurityEvent: {
            /** @constant */
            object: "security_event";
            /** @description Place in the log: 1, 2, 3 … without a gap. */
            number: number;
            /** @example user.signed_in */
            type: string;
            /** Format: date-time */
            created_at: string;
            ip: string;
            /** @description What a person recognises of it, as `Chrome · Windows`; empty when nothing is known. */
            device: string;
            /** @description What proved the person: `password`, `totp`, `recovery_code`, `provider` … */
            proof: string | null;
        };
        SecurityEventList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["SecurityEvent"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        /**
         * @description A numbering of documents.
         * @example {
         *       "object": "series",
         *       "id": "ser_01m7ysjewketc96m1ktad4c7kg",
         *       "livemode": false,
         *       "code": "TIENDA",
         *       "type": "I",
         *       "next_folio": 1001,
         *       "is_default": false,
         *       "version": 1,
         *       "created_at": "2026-11-21T16:14:02.727Z",
         *       "updated_at": "2026-11-21T16:14:02.727Z"
         *     }
         */
        Series: {
            /** @constant */
            object: "series";
            /** @example ser_01jd3v8q1mf2vbd5sxe8xn3n7q */
            id: string;
            livemode: boolean;
            code: string;
            /**
             * @description Type of document (c_TipoDeComprobante).
             * @enum {string}
             */
            type: "I" | "E" | "T" | "N" | "P";
            next_folio: number;
            is_default: boolean;
            /** @description Rises with every change: of two states of the object, the higher one is the later. */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /**
         * @description A series was made. The two a company begins with come without an event.
         * @example {
         *       "id": "evt_01m7ysjhf9ecxrkhjwbs28x380",
         *       "type": "series.created",
         *       "timestamp": "2026-11-21T16:14:03.614Z",
         *       "api_version": "2026-11-21",
         *       "livemode": false,
         *       "data": {
         *         "object": {
         *           "object": "series",
         *           "id": "ser_01m7ysjewketc96m1ktad4c7kg",
         *           "livemode": false,
         *           "code": "TIENDA",
         *           "type": "I",
         *           "next_folio": 1001,
         *           "is_default": false,
         *           "version": 1,
         *           "created_at": "2026-11-21T16:14:02.727Z",
         *           "updated_at": "2026-11-21T16:14:02.727Z"
         *         }
         *       }
         *     }
         */
        SeriesCreatedEvent: {
            /** @description The event, as in GET /v1/events/{id}; the same to every endpoint. */
            id: string;
            /** @constant */
            type: "series.created";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Version of the API the object is written in. */
            api_version: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["Series"];
            };
        };
        SeriesList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Series"][];
            /** @constant */
            has_more: false;
            next_cursor: null;
        };
        /**
         * @description The counter of a series was moved by a person, or another series became the default.
         * @example {
         *       "id": "evt_01m7ysjhf9ecxrkhjwbs28x380",
         *       "type": "series.updated",
         *       "timestamp": "2026-11-21T16:14:03.614Z",
         *       "api_version": "2026-11-21",
         *       "livemode": false,
         *       "data": {
         *         "object": {
         *           "object": "series",
         *           "id": "ser_01m7ysjewketc96m1ktad4c7kg",
         *           "livemode": false,
         *           "code": "TIENDA",
         *           "type": "I",
         *           "next_folio": 1001,
         *           "is_default": false,
         *           "version": 1,
         *           "created_at": "2026-11-21T16:14:02.727Z",
         *           "updated_at": "2026-11-21T16:14:02.727Z"
         *         }
         *       }
         *     }
         */
        SeriesUpdatedEvent: {
            /** @description The event, as in GET /v1/events/{id}; the same to every endpoint. */
            id: string;
            /** @constant */
            type: "series.updated";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Version of the API the object is written in. */
            api_version: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["Series"];
            };
        };
        /**
         * @description A signed-in device or program.
         * @example {
         *       "object": "session",
         *       "id": "ses_01m7ysjgr3erdajgz4j2f96nnx",
         *       "is_current": true,
         *       "kind": "browser",
         *       "has_second_factor": true,
         *       "ip": "187.190.12.34",
         *       "user_agent": "Mozilla/5.0",
         *       "device": "Chrome · Windows",
         *       "created_at": "2026-11-21T16:14:02.242Z",
         *       "last_seen_at": "2026-11-21T16:14:02.242Z",
         *       "expires_at": "2026-12-05T16:14:02.242Z"
         *     }
         */
        Session: {
            /** @constant */
            object: "session";
            /** @example ses_01jd3v8q1mf2vbd5sxe8xn3n7q */
            id: string;
            is_current: boolean;
            /**
             * @description A browser, or a program with refresh tokens.
             * @enum {string}
             */
            kind: "browser" | "program";
            /** @description Whether a second factor was given in it. */
            has_second_factor: boolean;
            ip: string;
            user_agent: string;
            /** @description What a person recognises of it, as `Chrome · Windows`; empty when nothing is known. */
            device: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            last_seen_at: string;
            /** Format: date-time */
            expires_at: string;
        };
        SessionList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Session"][];
            /** @constant */
            has_more: false;
            next_cursor: null;
        };
        /**
         * @example {
         *       "email": "ana@ejemplo.mx",
         *       "password": "cuatro gatos bajo la lluvia"
         *     }
         */
        SignIn: {
            /**
             * Format: email
             * @description E-mail address.
             * @example ana@ejemplo.mx
             */
            email: string;
            /**
             * @description 8 to 128 characters. Spaces count.
             * @example cuatro gatos bajo la lluvia
             */
            password: string;
        };
        /**
         * @example {
         *       "object": "sign_in_options",
         *       "identity_provider": {
         *         "name": "Google"
         *       },
         *       "turnstile": null
         *     }
         */
        SignInOptions: {
            /** @constant */
            object: "sign_in_options";
            /** @description Other account one may sign in with. */
            identity_provider: {
                name: string;
            } | null;
            /** @description Widget whose token public forms send as `turnstile_token`. */
            turnstile: {
                site_key: string;
                script_url: string;
            } | null;
        };
        /**
         * @example {
         *       "email": "ana@ejemplo.mx",
         *       "password": "cuatro gatos bajo la lluvia",
         *       "name": "Ana Torres"
         *     }
         */
        SignUp: {
            /**
             * Format: email
             * @description E-mail address.
             * @example ana@ejemplo.mx
             */
            email: string;
            /**
             * @description 8 to 128 characters. Spaces count.
             * @example cuatro gatos bajo la lluvia
             */
            password: string;
            /**
             * @description How we address the person.
             * @example Ana Torres
             */
            name: string;
            /**
             * @default es
             * @enum {string}
             */
            language?: "es" | "en";
            /** @description Versions of the terms and the privacy notice the person read and accepts (GET /v1/legal-documents). */
            accepts?: {
                terms: string;
                privacy: string;
            };
            /** @description Token of the Turnstile widget, where the installation uses it. */
            turnstile_token?: string;
        };
        /**
         * @example {
         *       "object": "signed_in",
         *       "user": {
         *         "object": "user",
         *         "id": "usr_01m7ysjepze2ptqta5dnkzmvnd",
         *         "email": "ana@ejemplo.mx",
         *         "email_verified": true,
         *         "pending_email": null,
         *         "name": "Ana Torres",
         *         "phone": "55 1234 5678",
         *         "language": "es",
         *         "time_zone": "America/Mexico_City",
         *         "has_password": true,
         *         "has_two_factor": true,
         *         "is_operator": false,
         *         "created_at": "2026-11-21T16:14:00.158Z"
         *       },
         *       "session": {
         *         "object": "session",
         *         "id": "ses_01m7ysjgr3erdajgz4j2f96nnx",
         *         "is_current": true,
         *         "kind": "browser",
         *         "has_second_factor": true,
         *         "ip": "187.190.12.34",
         *         "user_agent": "Mozilla/5.0",
         *         "device": "Chrome · Windows",
         *         "created_at": "2026-11-21T16:14:02.242Z",
         *         "last_seen_at": "2026-11-21T16:14:02.242Z",
         *         "expires_at": "2026-12-05T16:14:02.242Z"
         *       }
         *     }
         */
        SignedIn: {
            /** @constant */
            object: "signed_in";
            user: components["schemas"]["User"];
            session: components["schemas"]["Session"];
        };
        /**
         * @description The code for who has two-step verification, the password for everybody else.
         * @example {
         *       "password": "cuatro gatos bajo la lluvia"
         *     }
         */
        StepUp: {
            /**
             * @description 8 to 128 characters. Spaces count.
             * @example cuatro gatos bajo la lluvia
             */
            password?: string;
            /**
             * @description Six digits of the authenticator app, or a recovery code.
             * @example 492039
             */
            code?: string;
        };
        /**
         * @description An address nothing is sent to.
         * @example {
         *       "object": "suppression",
         *       "id": "sup_01m7ysk3d2e9zbk1h0r6n4x5tw",
         *       "livemode": false,
         *       "channel": "email",
         *       "address": "nadie@ejemplo.mx",
         *       "reason": "hard_bounce",
         *       "detail": "The server was unable to deliver your message.",
         *       "created_at": "2026-11-21T16:21:00.000Z",
         *       "removed_at": null,
         *       "removed_reason": null
         *     }
         */
        Suppression: {
            /** @constant */
            object: "suppression";
            /** @example sup_01jd3v8q1mf2vbd5sxe8xn3n7q */
            id: string;
            livemode: boolean;
            /** @enum {string} */
            channel: "email" | "whatsapp";
            address: string;
            /** @enum {string} */
            reason: "hard_bounce" | "spam_complaint" | "provider_refused" | "opted_out";
            /** @description The provider's words. */
            detail: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            removed_at: string | null;
            removed_reason: string | null;
        };
        SuppressionList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Suppression"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        /**
         * @example {
         *       "reason": "Cambio de contador: nadie factura hasta el lunes"
         *     }
         */
        SuspendTenant: {
            /**
             * @description Shown to everybody who works in the company.
             * @example Cambio de contador: nadie factura hasta el lunes
             */
            reason: string;
        };
        /**
         * @description A tax by its name ("iva_16") or written out.
         * @example iva_16
         */
        Tax: components["schemas"]["TaxName"] | components["schemas"]["TaxObject"];
        /** @enum {string} */
        TaxName: "iva_16" | "iva_8" | "iva_0" | "iva_exento" | "ieps_8" | "isr_ret_10" | "iva_ret_10_6667" | "isr_ret_1_25" | "iva_ret_4";
        TaxObject: {
            /**
             * @description 001 ISR, 002 IVA, 003 IEPS.
             * @enum {string}
             */
            impuesto: "001" | "002" | "003";
            /** @enum {string} */
            tipo_factor: "Tasa" | "Cuota" | "Exento";
            /** @description Rate as a fraction ("0.16") or amount per unit; absent with Exento. */
            tasa_o_cuota?: string;
            /**
             * @description true for a withholding (retención).
             * @default false
             */
            withheld?: boolean;
        };
        /**
         * @description A company in one mode: live or test.
         * @example {
         *       "object": "tenant",
         *       "id": "ten_01m7ysjevzexdaftz6gf19ym3a",
         *       "livemode": true,
         *       "twin": "ten_01m7ysjevzexds3636hk5nxx2z",
         *       "rfc": "EKU9003173C9",
         *       "legal_name": "ESCUELA KEMPER URGATE",
         *       "regimen_fiscal": "601",
         *       "postal_code": "42501",
         *       "trade_name": "Escuela Kemper",
         *       "email": "facturas@ejemplo.mx",
         *       "phone": "771 123 4567",
         *       "website": "https://ejemplo.mx",
         *       "brand_color": "#0b6e4f",
         *       "pdf_notes": "BBVA 012 180 0012345678 97",
         *       "pdf_page_size": "letter",
         *       "has_logo": false,
         *       "status": "active",
         *       "status_reason": null,
         *       "status_since": null,
         *       "version": 1,
         *       "created_at": "2026-11-21T16:14:00.433Z",
         *       "updated_at": "2026-11-21T16:14:00.433Z",
         *       "role": "READ_ONLY",
         *       "permissions": [
         *         "tenant:read",
         *         "membership:leave",
         *         "certificates:read",
         *         "series:read",
         *         "customers:read",
         *         "products:read",
         *         "catalogs:read",
         *         "invoices:read",
         *         "mail:read",
         *         "notifications:read",
         *         "notifications:write",
         *         "search:read",
         *         "views:read",
         *         "exports:read",
         *         "events:read",
         *         "dashboard:read"
         *       ]
         *     }
         */
        Tenant: {
            /** @constant */
            object: "tenant";
            /** @example ten_01jd3v8q1mf2vbd5sxe8xn3n7q */
            id: string;
            livemode: boolean;
            /** @description The same company in the other mode. */
            twin: string;
            rfc: string;
            legal_name: string;
            regimen_fiscal: string;
            postal_code: string;
            trade_name: string | null;
            email: string | null;
            phone: string | null;
            website: string | null;
            brand_color: string | null;
            pdf_notes: string | null;
            /** @enum {string} */
            pdf_page_size: "letter" | "a4";
            has_logo: boolean;
            /**
             * @description `suspended`: everything can be read, nothing changed. `closed`: owners read and download.
             * @enum {string}
             */
            status: "active" | "suspended" | "closed";
            /** @description Why it was suspended or closed. */
            status_reason: string | null;
            /** Format: date-time */
            status_since: string | null;
            /** @description Rises with every change: of two states of the object, the higher one is the later. */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** @description Your role in the company; `CUSTOM` when the company made it, null for an API key. */
            role: ("OWNER" | "ADMIN" | "ACCOUNTANT" | "STAFF" | "READ_ONLY" | "CUSTOM") | null;
            /** @description What you may do in it. */
            permissions: string[];
        };
        /**
         * @description What waits for a person in one company and mode.
         * @example {
         *       "object": "tenant_attention",
         *       "tenant": "ten_01m7ysjevzexdaftz6gf19ym3a",
         *       "invoices_in_review": 1,
         *       "invoices_rejected": 0,
         *       "invoices_draft": 3,
         *       "certificate_valid_to": "2027-03-02T18:00:00.000Z"
         *     }
         */
        TenantAttention: {
            /** @constant */
            object: "tenant_attention";
            /** @description Company and mode (ten_…). */
            tenant: string;
            /** @description Documents whose stamp is being verified, or that need a person. */
            invoices_in_review: number;
            invoices_rejected: number;
            invoices_draft: number;
            /**
             * Format: date-time
             * @description End of the certificate in use; null without one.
             */
            certificate_valid_to: string | null;
        };
        TenantAttentionList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["TenantAttention"][];
            /** @constant */
            has_more: false;
            next_cursor: null;
        };
        /**
         * @description The company was closed: its keys ended, its documents stay.
         * @example {
         *       "id": "evt_01m7ysjhf9ecxrkhjwbs28x380",
         *       "type": "tenant.closed",
         *       "timestamp": "2026-11-21T16:14:03.614Z",
         *       "api_version": "2026-11-21",
         *       "livemode": false,
         *       "data": {
         *         "object": {
         *           "object": "tenant",
         *           "id": "ten_01m7ysjevzexdaftz6gf19ym3a",
         *           "livemode": true,
         *           "twin": "ten_01m7ysjevzexds3636hk5nxx2z",
         *           "rfc": "EKU9003173C9",
         *           "legal_name": "ESCUELA KEMPER URGATE",
         *           "regimen_fiscal": "601",
         *           "postal_code": "42501",
         *           "trade_name": "Escuela Kemper",
         *           "email": "facturas@ejemplo.mx",
         *           "phone": "771 123 4567",
         *           "website": "https://ejemplo.mx",
         *           "brand_color": "#0b6e4f",
         *           "pdf_notes": "BBVA 012 180 0012345678 97",
         *           "pdf_page_size": "letter",
         *           "has_logo": false,
         *           "status": "active",
         *           "status_reason": null,
         *           "status_since": null,
         *           "version": 1,
         *           "created_at": "2026-11-21T16:14:00.433Z",
         *           "updated_at": "2026-11-21T16:14:00.433Z"
         *         }
         *       }
         *     }
         */
        TenantClosedEvent: {
            /** @description The event, as in GET /v1/events/{id}; the same to every endpoint. */
            id: string;
            /** @constant */
            type: "tenant.closed";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Version of the API the object is written in. */
            api_version: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["Company"];
            };
        };
        /**
         * @description The company was made in this mode: its first event.
         * @example {
         *       "id": "evt_01m7ysjhf9ecxrkhjwbs28x380",
         *       "type": "tenant.created",
         *       "timestamp": "2026-11-21T16:14:03.614Z",
         *       "api_version": "2026-11-21",
         *       "livemode": false,
         *       "data": {
         *         "object": {
         *           "object": "tenant",
         *           "id": "ten_01m7ysjevzexdaftz6gf19ym3a",
         *           "livemode": true,
         *           "twin": "ten_01m7ysjevzexds3636hk5nxx2z",
         *           "rfc": "EKU9003173C9",
         *           "legal_name": "ESCUELA KEMPER URGATE",
         *           "regimen_fiscal": "601",
         *           "postal_code": "42501",
         *           "trade_name": "Escuela Kemper",
         *           "email": "facturas@ejemplo.mx",
         *           "phone": "771 123 4567",
         *           "website": "https://ejemplo.mx",
         *           "brand_color": "#0b6e4f",
         *           "pdf_notes": "BBVA 012 180 0012345678 97",
         *           "pdf_page_size": "letter",
         *           "has_logo": false,
         *           "status": "active",
         *           "status_reason": null,
         *           "status_since": null,
         *           "version": 1,
         *           "created_at": "2026-11-21T16:14:00.433Z",
         *           "updated_at": "2026-11-21T16:14:00.433Z"
         *         }
         *       }
         *     }
         */
        TenantCreatedEvent: {
            /** @description The event, as in GET /v1/events/{id}; the same to every endpoint. */
            id: string;
            /** @constant */
            type: "tenant.created";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Version of the API the object is written in. */
            api_version: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["Company"];
            };
        };
        TenantList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["Tenant"][];
            /** @constant */
            has_more: false;
            next_cursor: null;
        };
        /**
         * @example {
         *       "object": "tenant_pair",
         *       "live": {
         *         "object": "tenant",
         *         "id": "ten_01m7ysjevzexdaftz6gf19ym3a",
         *         "livemode": true,
         *         "twin": "ten_01m7ysjevzexds3636hk5nxx2z",
         *         "rfc": "EKU9003173C9",
         *         "legal_name": "ESCUELA KEMPER URGATE",
         *         "regimen_fiscal": "601",
         *         "postal_code": "42501",
         *         "trade_name": "Escuela Kemper",
         *         "email": "facturas@ejemplo.mx",
         *         "phone": "771 123 4567",
         *         "website": "https://ejemplo.mx",
         *         "brand_color": "#0b6e4f",
         *         "pdf_notes": "BBVA 012 180 0012345678 97",
         *         "pdf_page_size": "letter",
         *         "has_logo": false,
         *         "status": "active",
         *         "status_reason": null,
         *         "status_since": null,
         *         "version": 1,
         *         "created_at": "2026-11-21T16:14:00.433Z",
         *         "updated_at": "2026-11-21T16:14:00.433Z",
         *         "role": "READ_ONLY",
         *         "permissions": [
         *           "tenant:read",
         *           "membership:leave",
         *           "certificates:read",
         *           "series:read",
         *           "customers:read",
         *           "products:read",
         *           "catalogs:read",
         *           "invoices:read",
         *           "mail:read",
         *           "notifications:read",
         *           "notifications:write",
         *           "search:read",
         *           "views:read",
         *           "exports:read",
         *           "events:read",
         *           "dashboard:read"
         *         ]
         *       },
         *       "test": {
         *         "object": "tenant",
         *         "id": "ten_01m7ysjevzexds3636hk5nxx2z",
         *         "livemode": false,
         *         "twin": "ten_01m7ysjevzexdaftz6gf19ym3a",
         *         "rfc": "EKU9003173C9",
         *         "legal_name": "ESCUELA KEMPER URGATE",
         *         "regimen_fiscal": "601",
         *         "postal_code": "42501",
         *         "trade_name": "Escuela Kemper",
         *         "email": "facturas@ejemplo.mx",
         *         "phone": "771 123 4567",
         *         "website": "https://ejemplo.mx",
         *         "brand_color": "#0b6e4f",
         *         "pdf_notes": "BBVA 012 180 0012345678 97",
         *         "pdf_page_size": "letter",
         *         "has_logo": false,
         *         "status": "active",
         *         "status_reason": null,
         *         "status_since": null,
         *         "version": 1,
         *         "created_at": "2026-11-21T16:14:00.433Z",
         *         "updated_at": "2026-11-21T16:14:00.433Z",
         *         "role": "READ_ONLY",
         *         "permissions": [
         *           "tenant:read",
         *           "membership:leave",
         *           "certificates:read",
         *           "series:read",
         *           "customers:read",
         *           "products:read",
         *           "catalogs:read",
         *           "invoices:read",
         *           "mail:read",
         *           "notifications:read",
         *           "notifications:write",
         *           "search:read",
         *           "views:read",
         *           "exports:read",
         *           "events:read",
         *           "dashboard:read"
         *         ]
         *       }
         *     }
         */
        TenantPair: {
            /** @constant */
            object: "tenant_pair";
            live: components["schemas"]["Tenant"];
            test: components["schemas"]["Tenant"];
        };
        /**
         * @description A suspended or closed company works again.
         * @example {
         *       "id": "evt_01m7ysjhf9ecxrkhjwbs28x380",
         *       "type": "tenant.resumed",
         *       "timestamp": "2026-11-21T16:14:03.614Z",
         *       "api_version": "2026-11-21",
         *       "livemode": false,
         *       "data": {
         *         "object": {
         *           "object": "tenant",
         *           "id": "ten_01m7ysjevzexdaftz6gf19ym3a",
         *           "livemode": true,
         *           "twin": "ten_01m7ysjevzexds3636hk5nxx2z",
         *           "rfc": "EKU9003173C9",
         *           "legal_name": "ESCUELA KEMPER URGATE",
         *           "regimen_fiscal": "601",
         *           "postal_code": "42501",
         *           "trade_name": "Escuela Kemper",
         *           "email": "facturas@ejemplo.mx",
         *           "phone": "771 123 4567",
         *           "website": "https://ejemplo.mx",
         *           "brand_color": "#0b6e4f",
         *           "pdf_notes": "BBVA 012 180 0012345678 97",
         *           "pdf_page_size": "letter",
         *           "has_logo": false,
         *           "status": "active",
         *           "status_reason": null,
         *           "status_since": null,
         *           "version": 1,
         *           "created_at": "2026-11-21T16:14:00.433Z",
         *           "updated_at": "2026-11-21T16:14:00.433Z"
         *         }
         *       }
         *     }
         */
        TenantResumedEvent: {
            /** @description The event, as in GET /v1/events/{id}; the same to every endpoint. */
            id: string;
            /** @constant */
            type: "tenant.resumed";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Version of the API the object is written in. */
            api_version: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["Company"];
            };
        };
        /**
         * @description The company only reads from now on; `status_reason` says why.
         * @example {
         *       "id": "evt_01m7ysjhf9ecxrkhjwbs28x380",
         *       "type": "tenant.suspended",
         *       "timestamp": "2026-11-21T16:14:03.614Z",
         *       "api_version": "2026-11-21",
         *       "livemode": false,
         *       "data": {
         *         "object": {
         *           "object": "tenant",
         *           "id": "ten_01m7ysjevzexdaftz6gf19ym3a",
         *           "livemode": true,
         *           "twin": "ten_01m7ysjevzexds3636hk5nxx2z",
         *           "rfc": "EKU9003173C9",
         *           "legal_name": "ESCUELA KEMPER URGATE",
         *           "regimen_fiscal": "601",
         *           "postal_code": "42501",
         *           "trade_name": "Escuela Kemper",
         *           "email": "facturas@ejemplo.mx",
         *           "phone": "771 123 4567",
         *           "website": "https://ejemplo.mx",
         *           "brand_color": "#0b6e4f",
         *           "pdf_notes": "BBVA 012 180 0012345678 97",
         *           "pdf_page_size": "letter",
         *           "has_logo": false,
         *           "status": "active",
         *           "status_reason": null,
         *           "status_since": null,
         *           "version": 1,
         *           "created_at": "2026-11-21T16:14:00.433Z",
         *           "updated_at": "2026-11-21T16:14:00.433Z"
         *         }
         *       }
         *     }
         */
        TenantSuspendedEvent: {
            /** @description The event, as in GET /v1/events/{id}; the same to every endpoint. */
            id: string;
            /** @constant */
            type: "tenant.suspended";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Version of the API the object is written in. */
            api_version: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["Company"];
            };
        };
        /**
         * @description Data or logo of the company changed.
         * @example {
         *       "id": "evt_01m7ysjhf9ecxrkhjwbs28x380",
         *       "type": "tenant.updated",
         *       "timestamp": "2026-11-21T16:14:03.614Z",
         *       "api_version": "2026-11-21",
         *       "livemode": false,
         *       "data": {
         *         "object": {
         *           "object": "tenant",
         *           "id": "ten_01m7ysjevzexdaftz6gf19ym3a",
         *           "livemode": true,
         *           "twin": "ten_01m7ysjevzexds3636hk5nxx2z",
         *           "rfc": "EKU9003173C9",
         *           "legal_name": "ESCUELA KEMPER URGATE",
         *           "regimen_fiscal": "601",
         *           "postal_code": "42501",
         *           "trade_name": "Escuela Kemper",
         *           "email": "facturas@ejemplo.mx",
         *           "phone": "771 123 4567",
         *           "website": "https://ejemplo.mx",
         *           "brand_color": "#0b6e4f",
         *           "pdf_notes": "BBVA 012 180 0012345678 97",
         *           "pdf_page_size": "letter",
         *           "has_logo": false,
         *           "status": "active",
         *           "status_reason": null,
         *           "status_since": null,
         *           "version": 1,
         *           "created_at": "2026-11-21T16:14:00.433Z",
         *           "updated_at": "2026-11-21T16:14:00.433Z"
         *         }
         *       }
         *     }
         */
        TenantUpdatedEvent: {
            /** @description The event, as in GET /v1/events/{id}; the same to every endpoint. */
            id: string;
            /** @constant */
            type: "tenant.updated";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Version of the API the object is written in. */
            api_version: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["Company"];
            };
        };
        /**
         * @example {
         *       "object": "token",
         *       "access_token": "eyJhbGciOi…",
         *       "token_type": "Bearer",
         *       "expires_in": 600,
         *       "refresh_token": "Zl7d…",
         *       "user": {
         *         "object": "user",
         *         "id": "usr_01m7ysjepze2ptqta5dnkzmvnd",
         *         "email": "ana@ejemplo.mx",
         *         "email_verified": true,
         *         "pending_email": null,
         *         "name": "Ana Torres",
         *         "phone": "55 1234 5678",
         *         "language": "es",
         *         "time_zone": "America/Mexico_City",
         *         "has_password": true,
         *         "has_two_factor": true,
         *         "is_operator": false,
         *         "created_at": "2026-11-21T16:14:00.158Z"
         *       }
         *     }
         */
        Token: {
            /** @constant */
            object: "token";
            /** @description Send it as Authorization: Bearer. */
            access_token: string;
            /** @constant */
            token_type: "Bearer";
            /** @description Seconds. */
            expires_in: number;
            /** @description Exchange it at POST /v1/tokens/refresh for new tokens. Good once. */
            refresh_token: string;
            user: components["schemas"]["User"];
        };
        /**
         * @example {
         *       "object": "two_factor",
         *       "is_on": true,
         *       "since": "2026-11-21T16:20:00.000Z",
         *       "recovery_codes_left": 9
         *     }
         */
        TwoFactor: {
            /** @constant */
            object: "two_factor";
            is_on: boolean;
            /** Format: date-time */
            since: string | null;
            recovery_codes_left: number;
        };
        /**
         * @example {
         *       "object": "two_factor_setup",
         *       "secret": "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ",
         *       "url": "otpauth://totp/Kita:ana%40ejemplo.mx?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Kita"
         *     }
         */
        TwoFactorSetup: {
            /** @constant */
            object: "two_factor_setup";
            /** @description To type into the app when the QR code cannot be scanned. */
            secret: string;
            /** @description otpauth:// address to draw as a QR code. */
            url: string;
        };
        /**
         * @example {
         *       "name": "tienda nueva",
         *       "allowed_ips": []
         *     }
         */
        UpdateApiKey: {
            /**
             * @description What the key is for.
             * @example tienda en línea
             */
            name?: string;
            /**
             * @description Addresses or networks (IPv4 and IPv6, CIDR) from which alone the key works; none: from everywhere.
             * @example [
             *       "203.0.113.0/24",
             *       "2001:db8::/32"
             *     ]
             */
            allowed_ips?: string[];
        };
        /**
         * @example {
         *       "postal_code": "06600",
         *       "email": "pagos@ejemplo.mx"
         *     }
         */
        UpdateCustomer: {
            /** @description RFC; XAXX010101000 for the general public, XEXX010101000 for foreigners. */
            rfc?: string;
            /** @description Exactly as in the tax status certificate, without the capital regime. */
            legal_name?: string;
            /** @description Key of SAT catalogue c_RegimenFiscal. */
            regimen_fiscal?: string;
            /** @description Postal code of the tax address. */
            postal_code?: string;
            /** @description Key of SAT catalogue c_Pais. */
            residencia_fiscal?: string | null;
            num_reg_id_trib?: string | null;
            /** @description Use proposed for new invoices (c_UsoCFDI). */
            uso_cfdi?: string | null;
            /** Format: email */
            email?: string | null;
            phone?: string | null;
            /** @description Your own id of the sale. Unique per company and mode for good: a second document with it is refused. */
            external_id?: string | null;
            /** @description Up to 20 notes of your own, given back untouched. */
            metadata?: {
                [key: string]: string;
            };
        };
        /**
         * @example {
         *       "role": "ADMIN"
         *     }
         */
        UpdateMember: {
            /**
             * @description OWNER, ADMIN, ACCOUNTANT, STAFF, READ_ONLY, or the id of a role of the company (rol_…).
             * @example ACCOUNTANT
             */
            role: string;
        };
        /**
         * @example {
         *       "unit_price": "195.00"
         *     }
         */
        UpdateProduct: {
            description?: string;
            /** @description Key of SAT catalogue c_ClaveProdServ. */
            clave_prod_serv?: string;
            /** @description Key of SAT catalogue c_ClaveUnidad. */
            clave_unidad?: string;
            /** @description Taxes of the product; empty when it has none, with objeto_imp. */
            taxes?: components["schemas"]["Tax"][];
            /** @description Unit in words. */
            unidad?: string | null;
            /** @description Your own code; NoIdentificacion. */
            sku?: string | null;
            /** @description Decimal amount as text, up to 6 decimals. */
            unit_price?: string | null;
            /** @description true when unit_price already contains the transferred taxes. */
            price_includes_tax?: boolean;
            /**
             * @description c_ObjetoImp; 02 when there are taxes, else 01.
             * @enum {string}
             */
            objeto_imp?: "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08";
            /** @description Your own id of the sale. Unique per company and mode for good: a second document with it is refused. */
            external_id?: string | null;
            /** @description Up to 20 notes of your own, given back untouched. */
            metadata?: {
                [key: string]: string;
            };
        };
        /**
         * @example {
         *       "name": "Caja y mostrador"
         *     }
         */
        UpdateRole: {
            /** @example Mostrador con caja */
            name?: string;
            permissions?: ("tenant:read" | "tenant:write" | "members:read" | "members:write" | "membership:leave" | "tenant:export" | "api_keys:read" | "api_keys:write" | "certificates:read" | "certificates:write" | "pac_accounts:read" | "pac_accounts:write" | "series:read" | "series:write" | "customers:read" | "customers:write" | "products:read" | "products:write" | "catalogs:read" | "invoices:read" | "invoices:write" | "invoices:send" | "mail:read" | "mail:write" | "notifications:read" | "notifications:write" | "search:read" | "views:read" | "views:write" | "exports:read" | "exports:write" | "events:read" | "dashboard:read" | "webhooks:read" | "webhooks:write" | "audit:read")[];
        };
        /**
         * @example {
         *       "name": "En dólares"
         *     }
         */
        UpdateSavedView: {
            name?: string;
            /** @description The search part of the address, without its question mark. */
            query?: string;
            /** @description Shown to everybody in the company. */
            is_shared?: boolean;
        };
        /**
         * @example {
         *       "next_folio": 2001
         *     }
         */
        UpdateSeries: {
            /**
             * @description Number the next document takes.
             * @example 1
             */
            next_folio?: number;
            /**
             * @description Makes it the default of its type.
             * @constant
             */
            is_default?: true;
        };
        /**
         * @example {
         *       "trade_name": "Kemper",
         *       "brand_color": "#7a1f3d"
         *     }
         */
        UpdateTenant: {
            /**
             * @description RFC of the company or person.
             * @example EKU9003173C9
             */
            rfc?: string;
            /**
             * @description Name exactly as in the tax status certificate, without the capital regime.
             * @example ESCUELA KEMPER URGATE
             */
            legal_name?: string;
            /**
             * @description c_RegimenFiscal.
             * @example 601
             */
            regimen_fiscal?: string;
            /**
             * @description Postal code of the tax address; place of issue by default.
             * @example 42501
             */
            postal_code?: string;
            /** @description Shown on documents beside the legal name. */
            trade_name?: string | null;
            /** Format: email */
            email?: string | null;
            phone?: string | null;
            /** Format: uri */
            website?: string | null;
            /**
             * @description Accent colour of the PDF.
             * @example #0b6e4f
             */
            brand_color?: string | null;
            /** @description Lines printed on every document: bank account, opening hours. */
            pdf_notes?: string | null;
            /**
             * @description Paper of the PDF; `letter` unless said.
             * @enum {string}
             */
            pdf_page_size?: "letter" | "a4";
        };
        /**
         * @example {
         *       "name": "Ana Torres",
         *       "phone": "55 1234 5678",
         *       "language": "es",
         *       "time_zone": "America/Tijuana"
         *     }
         */
        UpdateUser: {
            /**
             * @description How we address the person.
             * @example Ana Torres
             */
            name?: string;
            /** @description Telephone, as people write it. */
            phone?: string | null;
            /** @enum {string} */
            language?: "es" | "en";
            /**
             * @description IANA time zone in which dates are shown to the person.
             * @example America/Mexico_City
             */
            time_zone?: string;
        };
        /**
         * @example {
         *       "events": [
         *         "*"
         *       ],
         *       "enabled": true
         *     }
         */
        UpdateWebhookEndpoint: {
            /**
             * @description Where events are sent: https on port 443 of a public address.
             * @example https://tienda.ejemplo.mx/webhooks/kita
             */
            url?: string;
            /** @description What it is for. */
            description?: string | null;
            /** @description Types of event to send: whole (`invoice.stamped`), all of an object (`invoice.*`), or `*`. */
            events?: string[];
            /** @description Version of the API the objects are written in; the present one when left out. */
            api_version?: string;
            /** @description Off: nothing is sent and what waits is canceled. On again: replay what was missed. */
            enabled?: boolean;
        };
        /**
         * @example {
         *       "certificate": "MIIFuzCCA6OgAwIBAgIU",
         *       "private_key": "MIIFDjBABgkqhkiG9w0BBQ0wMw==",
         *       "password": "contraseña del archivo .key"
         *     }
         */
        UploadCertificate: {
            /** @description The .cer file in base64. */
            certificate: string;
            /** @description The .key file in base64. Kept encrypted and never shown again. */
            private_key: string;
            /** @description Password of the .key file. Used once, never stored. */
            password: string;
        };
        /**
         * @description A person who signs in.
         * @example {
         *       "object": "user",
         *       "id": "usr_01m7ysjepze2ptqta5dnkzmvnd",
         *       "email": "ana@ejemplo.mx",
         *       "email_verified": true,
         *       "pending_email": null,
         *       "name": "Ana Torres",
         *       "phone": "55 1234 5678",
         *       "language": "es",
         *       "time_zone": "America/Mexico_City",
         *       "has_password": true,
         *       "has_two_factor": true,
         *       "is_operator": false,
         *       "created_at": "2026-11-21T16:14:00.158Z"
         *     }
         */
        User: {
            /** @constant */
            object: "user";
            /** @example usr_01jd3v8q1mf2vbd5sxe8xn3n7q */
            id: string;
            email: string;
            /** @description Whether the person showed that they read mail at this address. */
            email_verified: boolean;
            /** @description New address that waits to be confirmed. */
            pending_email: string | null;
            name: string;
            phone: string | null;
            /** @enum {string} */
            language: "es" | "en";
            time_zone: string;
            /** @description `false` for who only signs in through a provider. */
            has_password: boolean;
            /** @description Whether a second factor is asked for at every sign-in. */
            has_two_factor: boolean;
            /** @description Whether the person runs this installation. */
            is_operator: boolean;
            /** Format: date-time */
            created_at: string;
        };
        WebhookAttempt: {
            number: number;
            /** Format: date-time */
            started_at: string;
            ms: number;
            status: number | null;
            /** @description Why no answer came: refused, dns, connection, tls, timeout, broken_answer. */
            error: string | null;
            request_headers: {
                [key: string]: string;
            };
            response_headers: {
                [key: string]: string;
            };
            /** @description Its first kilobyte. */
            response_body: string;
        };
        WebhookDelivery: {
            /** @constant */
            object: "webhook_delivery";
            /** @example msg_01jd3v8q1mf2vbd5sxe8xn3n7q */
            id: string;
            endpoint: string;
            event: string;
            event_type: string;
            /**
             * @description exhausted: every attempt failed; canceled: the endpoint was switched off meanwhile.
             * @enum {string}
             */
            state: "pending" | "sending" | "delivered" | "exhausted" | "canceled";
            attempts: number;
            last_status: number | null;
            last_error: string | null;
            /** Format: date-time */
            last_attempt_at: string | null;
            /** Format: date-time */
            next_attempt_at: string | null;
            /** Format: date-time */
            settled_at: string | null;
            /** Format: date-time */
            created_at: string;
            url: string;
            /** @description The body, as it is sent. */
            payload: {
                id: string;
                type: string;
            } & {
                [key: string]: unknown;
            };
            /** @description Newest first. */
            history: components["schemas"]["WebhookAttempt"][];
        };
        WebhookDeliveryList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["WebhookDeliverySummary"][];
            has_more: boolean;
            next_cursor: string | null;
        };
        /**
         * @description An event on its way to an endpoint.
         * @example {
         *       "object": "webhook_delivery",
         *       "id": "msg_01m7ysjhf9ecxrkhjwbs28x381",
         *       "endpoint": "whe_01m7ysjhf9ecxrkhjwbs28x382",
         *       "event": "evt_01m7ysjhf9ecxrkhjwbs28x380",
         *       "event_type": "invoice.stamped",
         *       "state": "delivered",
         *       "attempts": 1,
         *       "last_status": 200,
         *       "last_error": null,
         *       "last_attempt_at": "2026-11-21T16:14:03.801Z",
         *       "next_attempt_at": null,
         *       "settled_at": "2026-11-21T16:14:03.912Z",
         *       "created_at": "2026-11-21T16:14:03.614Z"
         *     }
         */
        WebhookDeliverySummary: {
            /** @constant */
            object: "webhook_delivery";
            /** @example msg_01jd3v8q1mf2vbd5sxe8xn3n7q */
            id: string;
            endpoint: string;
            event: string;
            event_type: string;
            /**
             * @description exhausted: every attempt failed; canceled: the endpoint was switched off meanwhile.
             * @enum {string}
             */
            state: "pending" | "sending" | "delivered" | "exhausted" | "canceled";
            attempts: number;
            last_status: number | null;
            last_error: string | null;
            /** Format: date-time */
            last_attempt_at: string | null;
            /** Format: date-time */
            next_attempt_at: string | null;
            /** Format: date-time */
            settled_at: string | null;
            /** Format: date-time */
            created_at: string;
        };
        /**
         * @description An address that is told what happens, without its secret.
         * @example {
         *       "object": "webhook_endpoint",
         *       "id": "whe_01m7ysjhf9ecxrkhjwbs28x382",
         *       "livemode": false,
         *       "url": "https://tienda.ejemplo.mx/webhooks/kita",
         *       "description": "Tienda en línea",
         *       "events": [
         *         "invoice.*",
         *         "customer.updated"
         *       ],
         *       "api_version": "2026-11-21",
         *       "enabled": true,
         *       "disabled_reason": null,
         *       "disabled_at": null,
         *       "health": {
         *         "state": "healthy",
         *         "failing_since": null,
         *         "failures": 0,
         *         "last_success_at": "2026-11-21T16:14:03.912Z",
         *         "last_failure_at": null,
         *         "disabled_after": null
         *       },
         *       "version": 1,
         *       "created_at": "2026-11-21T16:14:02.727Z",
         *       "updated_at": "2026-11-21T16:14:02.727Z"
         *     }
         */
        WebhookEndpoint: {
            /** @constant */
            object: "webhook_endpoint";
            /** @example whe_01jd3v8q1mf2vbd5sxe8xn3n7q */
            id: string;
            livemode: boolean;
            url: string;
            description: string | null;
            events: string[];
            api_version: string;
            enabled: boolean;
            /** @description person: somebody switched it off; gone: it answered 410; failing: 120 hours without a success. */
            disabled_reason: ("person" | "gone" | "failing") | null;
            /** Format: date-time */
            disabled_at: string | null;
            /** @description How its deliveries are doing. */
            health: {
                /** @enum {string} */
                state: "new" | "healthy" | "failing" | "disabled";
                /** Format: date-time */
                failing_since: string | null;
                /** @description Attempts that failed since the last success. */
                failures: number;
                /** Format: date-time */
                last_success_at: string | null;
                /** Format: date-time */
                last_failure_at: string | null;
                /**
                 * Format: date-time
                 * @description When it is switched off if nothing succeeds until then.
                 */
                disabled_after: string | null;
            };
            /** @description Rises with every change: of two states of the object, the higher one is the later. */
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /**
         * @description An endpoint for webhooks was made.
         * @example {
         *       "id": "evt_01m7ysjhf9ecxrkhjwbs28x380",
         *       "type": "webhook_endpoint.created",
         *       "timestamp": "2026-11-21T16:14:03.614Z",
         *       "api_version": "2026-11-21",
         *       "livemode": false,
         *       "data": {
         *         "object": {
         *           "object": "webhook_endpoint",
         *           "id": "whe_01m7ysjhf9ecxrkhjwbs28x382",
         *           "livemode": false,
         *           "url": "https://tienda.ejemplo.mx/webhooks/kita",
         *           "description": "Tienda en línea",
         *           "events": [
         *             "invoice.*",
         *             "customer.updated"
         *           ],
         *           "api_version": "2026-11-21",
         *           "enabled": true,
         *           "disabled_reason": null,
         *           "disabled_at": null,
         *           "health": {
         *             "state": "healthy",
         *             "failing_since": null,
         *             "failures": 0,
         *             "last_success_at": "2026-11-21T16:14:03.912Z",
         *             "last_failure_at": null,
         *             "disabled_after": null
         *           },
         *           "version": 1,
         *           "created_at": "2026-11-21T16:14:02.727Z",
         *           "updated_at": "2026-11-21T16:14:02.727Z"
         *         }
         *       }
         *     }
         */
        WebhookEndpointCreatedEvent: {
            /** @description The event, as in GET /v1/events/{id}; the same to every endpoint. */
            id: string;
            /** @constant */
            type: "webhook_endpoint.created";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Version of the API the object is written in. */
            api_version: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["WebhookEndpoint"];
            };
        };
        /**
         * @description An endpoint was removed and gets nothing more.
         * @example {
         *       "id": "evt_01m7ysjhf9ecxrkhjwbs28x380",
         *       "type": "webhook_endpoint.deleted",
         *       "timestamp": "2026-11-21T16:14:03.614Z",
         *       "api_version": "2026-11-21",
         *       "livemode": false,
         *       "data": {
         *         "object": {
         *           "object": "webhook_endpoint",
         *           "id": "whe_01m7ysjhf9ecxrkhjwbs28x382",
         *           "livemode": false,
         *           "url": "https://tienda.ejemplo.mx/webhooks/kita",
         *           "description": "Tienda en línea",
         *           "events": [
         *             "invoice.*",
         *             "customer.updated"
         *           ],
         *           "api_version": "2026-11-21",
         *           "enabled": true,
         *           "disabled_reason": null,
         *           "disabled_at": null,
         *           "health": {
         *             "state": "healthy",
         *             "failing_since": null,
         *             "failures": 0,
         *             "last_success_at": "2026-11-21T16:14:03.912Z",
         *             "last_failure_at": null,
         *             "disabled_after": null
         *           },
         *           "version": 1,
         *           "created_at": "2026-11-21T16:14:02.727Z",
         *           "updated_at": "2026-11-21T16:14:02.727Z"
         *         }
         *       }
         *     }
         */
        WebhookEndpointDeletedEvent: {
            /** @description The event, as in GET /v1/events/{id}; the same to every endpoint. */
            id: string;
            /** @constant */
            type: "webhook_endpoint.deleted";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Version of the API the object is written in. */
            api_version: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["WebhookEndpoint"];
            };
        };
        /**
         * @description An endpoint was switched off by itself: it answered 410, or failed for 120 hours.
         * @example {
         *       "id": "evt_01m7ysjhf9ecxrkhjwbs28x380",
         *       "type": "webhook_endpoint.disabled",
         *       "timestamp": "2026-11-21T16:14:03.614Z",
         *       "api_version": "2026-11-21",
         *       "livemode": false,
         *       "data": {
         *         "object": {
         *           "object": "webhook_endpoint",
         *           "id": "whe_01m7ysjhf9ecxrkhjwbs28x382",
         *           "livemode": false,
         *           "url": "https://tienda.ejemplo.mx/webhooks/kita",
         *           "description": "Tienda en línea",
         *           "events": [
         *             "invoice.*",
         *             "customer.updated"
         *           ],
         *           "api_version": "2026-11-21",
         *           "enabled": true,
         *           "disabled_reason": null,
         *           "disabled_at": null,
         *           "health": {
         *             "state": "healthy",
         *             "failing_since": null,
         *             "failures": 0,
         *             "last_success_at": "2026-11-21T16:14:03.912Z",
         *             "last_failure_at": null,
         *             "disabled_after": null
         *           },
         *           "version": 1,
         *           "created_at": "2026-11-21T16:14:02.727Z",
         *           "updated_at": "2026-11-21T16:14:02.727Z"
         *         }
         *       }
         *     }
         */
        WebhookEndpointDisabledEvent: {
            /** @description The event, as in GET /v1/events/{id}; the same to every endpoint. */
            id: string;
            /** @constant */
            type: "webhook_endpoint.disabled";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Version of the API the object is written in. */
            api_version: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["WebhookEndpoint"];
            };
        };
        /**
         * @description An endpoint has been failing for twelve hours: the clock that switches it off runs.
         * @example {
         *       "id": "evt_01m7ysjhf9ecxrkhjwbs28x380",
         *       "type": "webhook_endpoint.failing",
         *       "timestamp": "2026-11-21T16:14:03.614Z",
         *       "api_version": "2026-11-21",
         *       "livemode": false,
         *       "data": {
         *         "object": {
         *           "object": "webhook_endpoint",
         *           "id": "whe_01m7ysjhf9ecxrkhjwbs28x382",
         *           "livemode": false,
         *           "url": "https://tienda.ejemplo.mx/webhooks/kita",
         *           "description": "Tienda en línea",
         *           "events": [
         *             "invoice.*",
         *             "customer.updated"
         *           ],
         *           "api_version": "2026-11-21",
         *           "enabled": true,
         *           "disabled_reason": null,
         *           "disabled_at": null,
         *           "health": {
         *             "state": "healthy",
         *             "failing_since": null,
         *             "failures": 0,
         *             "last_success_at": "2026-11-21T16:14:03.912Z",
         *             "last_failure_at": null,
         *             "disabled_after": null
         *           },
         *           "version": 1,
         *           "created_at": "2026-11-21T16:14:02.727Z",
         *           "updated_at": "2026-11-21T16:14:02.727Z"
         *         }
         *       }
         *     }
         */
        WebhookEndpointFailingEvent: {
            /** @description The event, as in GET /v1/events/{id}; the same to every endpoint. */
            id: string;
            /** @constant */
            type: "webhook_endpoint.failing";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Version of the API the object is written in. */
            api_version: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["WebhookEndpoint"];
            };
        };
        WebhookEndpointList: {
            /** @constant */
            object: "list";
            data: components["schemas"]["WebhookEndpoint"][];
            /** @constant */
            has_more: false;
            next_cursor: null;
        };
        /**
         * @description A person asked for a test: sent to that endpoint only, whatever its filters.
         * @example {
         *       "id": "evt_01m7ysjhf9ecxrkhjwbs28x380",
         *       "type": "webhook_endpoint.tested",
         *       "timestamp": "2026-11-21T16:14:03.614Z",
         *       "api_version": "2026-11-21",
         *       "livemode": false,
         *       "data": {
         *         "object": {
         *           "object": "webhook_endpoint",
         *           "id": "whe_01m7ysjhf9ecxrkhjwbs28x382",
         *           "livemode": false,
         *           "url": "https://tienda.ejemplo.mx/webhooks/kita",
         *           "description": "Tienda en línea",
         *           "events": [
         *             "invoice.*",
         *             "customer.updated"
         *           ],
         *           "api_version": "2026-11-21",
         *           "enabled": true,
         *           "disabled_reason": null,
         *           "disabled_at": null,
         *           "health": {
         *             "state": "healthy",
         *             "failing_since": null,
         *             "failures": 0,
         *             "last_success_at": "2026-11-21T16:14:03.912Z",
         *             "last_failure_at": null,
         *             "disabled_after": null
         *           },
         *           "version": 1,
         *           "created_at": "2026-11-21T16:14:02.727Z",
         *           "updated_at": "2026-11-21T16:14:02.727Z"
         *         }
         *       }
         *     }
         */
        WebhookEndpointTestedEvent: {
            /** @description The event, as in GET /v1/events/{id}; the same to every endpoint. */
            id: string;
            /** @constant */
            type: "webhook_endpoint.tested";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Version of the API the object is written in. */
            api_version: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["WebhookEndpoint"];
            };
        };
        /**
         * @description Address, filters or state of an endpoint changed, or its secret was replaced.
         * @example {
         *       "id": "evt_01m7ysjhf9ecxrkhjwbs28x380",
         *       "type": "webhook_endpoint.updated",
         *       "timestamp": "2026-11-21T16:14:03.614Z",
         *       "api_version": "2026-11-21",
         *       "livemode": false,
         *       "data": {
         *         "object": {
         *           "object": "webhook_endpoint",
         *           "id": "whe_01m7ysjhf9ecxrkhjwbs28x382",
         *           "livemode": false,
         *           "url": "https://tienda.ejemplo.mx/webhooks/kita",
         *           "description": "Tienda en línea",
         *           "events": [
         *             "invoice.*",
         *             "customer.updated"
         *           ],
         *           "api_version": "2026-11-21",
         *           "enabled": true,
         *           "disabled_reason": null,
         *           "disabled_at": null,
         *           "health": {
         *             "state": "healthy",
         *             "failing_since": null,
         *             "failures": 0,
         *             "last_success_at": "2026-11-21T16:14:03.912Z",
         *             "last_failure_at": null,
         *             "disabled_after": null
         *           },
         *           "version": 1,
         *           "created_at": "2026-11-21T16:14:02.727Z",
         *           "updated_at": "2026-11-21T16:14:02.727Z"
         *         }
         *       }
         *     }
         */
        WebhookEndpointUpdatedEvent: {
            /** @description The event, as in GET /v1/events/{id}; the same to every endpoint. */
            id: string;
            /** @constant */
            type: "webhook_endpoint.updated";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Version of the API the object is written in. */
            api_version: string;
            livemode: boolean;
            data: {
                object: components["schemas"]["WebhookEndpoint"];
            };
        };
        /**
         * @example {
         *       "object": "webhook_replay",
         *       "id": "whr_01m7ysjhf9ecxrkhjwbs28x383",
         *       "endpoint": "whe_01m7ysjhf9ecxrkhjwbs28x382",
         *       "from": "2026-11-20T00:00:00.000Z",
         *       "to": "2026-11-21T00:00:00.000Z",
         *       "scope": "missed",
         *       "state": "finished",
         *       "events_seen": 214,
         *       "queued": 3,
         *       "created_at": "2026-11-21T16:14:02.727Z",
         *       "finished_at": "2026-11-21T16:14:04.100Z"
         *     }
         */
        WebhookReplay: {
            /** @constant */
            object: "webhook_replay";
            /** @example whr_01jd3v8q1mf2vbd5sxe8xn3n7q */
            id: string;
            endpoint: string;
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
            /** @enum {string} */
            scope: "missed" | "all";
            /**
             * @description stopped: the endpoint was switched off meanwhile.
             * @enum {string}
             */
            state: "running" | "finished" | "stopped";
            events_seen: number;
            /** @description Deliveries that were begun or begun again. */
            queued: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            finished_at: string | null;
        };
    };
    responses: {
        /** @description Problem 403: `address_not_allowed`, `permission_denied`, `role_too_high`, `step_up_required`, `tenant_closed`, `tenant_suspended`, `two_factor_required`. */
        "address_not_allowed.permission_denied.role_too_high.step_up_required.tenant_closed.tenant_suspended.two_factor_required": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Kita-Version": components["headers"]["Kita-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem 403: `address_not_allowed`, `permission_denied`, `step_up_required`, `tenant_closed`, `tenant_suspended`, `two_factor_required`. */
        "address_not_allowed.permission_denied.step_up_required.tenant_closed.tenant_suspended.two_factor_required": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Kita-Version": components["headers"]["Kita-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem 403: `address_not_allowed`, `permission_denied`, `step_up_required`, `two_factor_required`. */
        "address_not_allowed.permission_denied.step_up_required.two_factor_required": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Kita-Version": components["headers"]["Kita-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem 403: `address_not_allowed`, `permission_denied`, `tenant_closed`, `tenant_suspended`, `two_factor_required`. */
        "address_not_allowed.permission_denied.tenant_closed.tenant_suspended.two_factor_required": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Kita-Version": components["headers"]["Kita-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem 403: `address_not_allowed`, `permission_denied`, `two_factor_required`. */
        "address_not_allowed.permission_denied.two_factor_required": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Kita-Version": components["headers"]["Kita-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem 400: `api_version_unknown`, `cursor_invalid`, `malformed_request`, `tenant_required`, `validation_failed`. */
        "api_version_unknown.cursor_invalid.malformed_request.tenant_required.validation_failed": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Kita-Version": components["headers"]["Kita-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem 400: `api_version_unknown`, `idempotency_key_invalid`, `malformed_request`, `tenant_required`, `validation_failed`. */
        "api_version_unknown.idempotency_key_invalid.malformed_request.tenant_required.validation_failed": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Kita-Version": components["headers"]["Kita-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem 400: `api_version_unknown`, `malformed_request`, `tenant_required`, `validation_failed`. */
        "api_version_unknown.malformed_request.tenant_required.validation_failed": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Kita-Version": components["headers"]["Kita-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem 400: `api_version_unknown`, `malformed_request`, `validation_failed`. */
        "api_version_unknown.malformed_request.validation_failed": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Kita-Version": components["headers"]["Kita-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem 409: `email_taken`. */
        email_taken: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Kita-Version": components["headers"]["Kita-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem 409: `file_not_ready`. */
        file_not_ready: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Kita-Version": components["headers"]["Kita-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem 409: `idempotency_in_progress`. */
        idempotency_in_progress: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Kita-Version": components["headers"]["Kita-Version"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem 409: `idempotency_in_progress`, `webhook_endpoint_disabled`. */
        "idempotency_in_progress.webhook_endpoint_disabled": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Kita-Version": components["headers"]["Kita-Version"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem 422: `idempotency_key_reused`. */
        "idempotency_key_reused.keyed": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Kita-Version": components["headers"]["Kita-Version"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem 409: `identity_provider_off`. */
        identity_provider_off: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Kita-Version": components["headers"]["Kita-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem 503: `identity_provider_unavailable`, `service_unavailable`. */
        "identity_provider_unavailable.service_unavailable": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Kita-Version": components["headers"]["Kita-Version"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem 500: `internal_error`. */
        internal_error: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Kita-Version": components["headers"]["Kita-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem 409: `last_owner`. */
        last_owner: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Kita-Version": components["headers"]["Kita-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem 410: `link_invalid`. */
        link_invalid: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Kita-Version": components["headers"]["Kita-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem 404: `not_found`. */
        not_found: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Kita-Version": components["headers"]["Kita-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem 404: `not_found`. */
        "not_found.keyed": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Kita-Version": components["headers"]["Kita-Version"];
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem 413: `payload_too_large`. */
        payload_too_large: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Kita-Version": components["headers"]["Kita-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem 403: `permission_denied`. */
        permission_denied: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Kita-Version": components["headers"]["Kita-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem 403: `permission_denied`, `step_up_required`. */
        "permission_denied.step_up_required": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Kita-Version": components["headers"]["Kita-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem 429: `rate_limited`. */
        rate_limited: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Kita-Version": components["headers"]["Kita-Version"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem 503: `sandbox_unavailable`, `service_unavailable`. */
        "sandbox_unavailable.service_unavailable": {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Kita-Version": components["headers"]["Kita-Version"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem 503: `service_unavailable`. */
        service_unavailable: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Kita-Version": components["headers"]["Kita-Version"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem 422: `two_factor_code_wrong`. */
        two_factor_code_wrong: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Kita-Version": components["headers"]["Kita-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem 401: `unauthenticated`. */
        unauthenticated: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Kita-Version": components["headers"]["Kita-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem 415: `unsupported_media_type`. */
        unsupported_media_type: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Kita-Version": components["headers"]["Kita-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem 422: `webhook_endpoint_invalid`. */
        webhook_endpoint_invalid: {
            headers: {
                "Request-Id": components["headers"]["Request-Id"];
                "Kita-Version": components["headers"]["Kita-Version"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Your name for this business attempt, 1 to 255 visible ASCII characters. Repeat the same request with the same key after a lost answer: it is never done twice. Kept for 48 hours. */
        IdempotencyKeyRequired: string;
        /** @description With a key, the repetition of a request gives the first answer instead of doing it twice. */
        IdempotencyKeyOptional: string;
        /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
        KitaTenant: string;
        /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
        AcceptLanguage: string;
        /** @description Dated version of the API the request was written for. Without it the newest one answers. */
        KitaVersion: "2026-11-21";
        /** @description The message. The same on every attempt: keep it and ignore what you have seen. */
        WebhookId: string;
        /** @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away. */
        WebhookTimestamp: string;
        /** @description Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two. */
        WebhookSignature: string;
    };
    requestBodies: never;
    headers: {
        /** @description Identifier of the request; quote it to support. Problem documents repeat it in `instance`. */
        "Request-Id": string;
        /** @description Dated version of the API that answered. */
        "Kita-Version": string;
        /** @description The quota that is nearest to its end, of the credential or of its company: requests, and in how many seconds all of them are given back. */
        "RateLimit-Policy": string;
        /** @description Requests that may come at once. */
        "RateLimit-Limit": number;
        /** @description Requests that may still come at once. */
        "RateLimit-Remaining": number;
        /** @description Seconds until the quota is whole again; after a refusal, until the next request is accepted. */
        "RateLimit-Reset": number;
        /** @description Seconds to wait before repeating the request. */
        "Retry-After": number;
        /** @description Present on the answer to a repetition: nothing was done again. */
        "Idempotency-Replayed": "true";
        /** @description Suggested file name. */
        "Content-Disposition": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    signUp: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUp"];
            };
        };
        responses: {
            /** @description Signed in; the session cookie is set. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.validation_failed"];
            409: components["responses"]["email_taken"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `human_check_failed`, `legal_version_unknown`, `password_too_weak`. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A person who signs in. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["permission_denied"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUser"];
            };
        };
        responses: {
            /** @description A person who signs in. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["permission_denied"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            /** @description A person who signs in. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["permission_denied.step_up_required"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `password_too_weak`. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    listSecurityEvents: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 100. */
                limit?: number;
                /** @description next_cursor of the previous page, with the same filters. */
                cursor?: string;
            };
            header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityEventList"];
                };
            };
            /** @description Problem 400: `api_version_unknown`, `cursor_invalid`, `malformed_request`, `validation_failed`. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["permission_denied"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    requestPasswordReset: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestPasswordReset"];
            };
        };
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["api_version_unknown.malformed_request.validation_failed"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `human_check_failed`. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    completePasswordReset: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompletePasswordReset"];
            };
        };
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["api_version_unknown.malformed_request.validation_failed"];
            410: components["responses"]["link_invalid"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `password_too_weak`. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    requestEmailVerification: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A person who signs in. */
            202: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["permission_denied"];
            /** @description Problem 409: `email_already_verified`. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    verifyEmail: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowLink"];
            };
        };
        responses: {
            /** @description The address of the account from now on. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailConfirmation"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.validation_failed"];
            410: components["responses"]["link_invalid"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    requestEmailChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeEmail"];
            };
        };
        responses: {
            /** @description A person who signs in. */
            202: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["permission_denied.step_up_required"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `email_unchanged`. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    cancelEmailChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A person who signs in. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["permission_denied"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    confirmEmailChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowLink"];
            };
        };
        responses: {
            /** @description The address of the account from now on. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailConfirmation"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.validation_failed"];
            409: components["responses"]["email_taken"];
            410: components["responses"]["link_invalid"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    undoEmailChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowLink"];
            };
        };
        responses: {
            /** @description The address of the account from now on. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailConfirmation"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.validation_failed"];
            409: components["responses"]["email_taken"];
            410: components["responses"]["link_invalid"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    getTwoFactor: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Two-step verification of the person. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TwoFactor"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["permission_denied"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    startTwoFactor: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A seed that waits for its first code. Shown once. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TwoFactorSetup"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["permission_denied.step_up_required"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    endTwoFactor: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["api_version_unknown.malformed_request.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["permission_denied.step_up_required"];
            /** @description Problem 409: `two_factor_is_mandatory`. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    confirmTwoFactor: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmTwoFactor"];
            };
        };
        responses: {
            /** @description Ten codes, each good once in the place of the app. Shown once. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["permission_denied"];
            /** @description Problem 409: `two_factor_not_started`. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["two_factor_code_wrong"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    renewRecoveryCodes: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ten codes, each good once in the place of the app. Shown once. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["permission_denied.step_up_required"];
            /** @description Problem 409: `two_factor_not_started`. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sessions that are still open, newest first. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["permission_denied"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Signed in; the session cookie is set. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description The password was right; the second factor is awaited. */
            202: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorAwaited"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.validation_failed"];
            /** @description Problem 401: `sign_in_failed`. */
            401: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    endOtherSessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["api_version_unknown.malformed_request.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["permission_denied"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    completeSignIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteSignIn"];
            };
        };
        responses: {
            /** @description Signed in; the session cookie is set. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.validation_failed"];
            /** @description Problem 401: `sign_in_challenge_ended`. */
            401: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["two_factor_code_wrong"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    stepUp: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepUp"];
            };
        };
        responses: {
            /** @description A signed-in device or program. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["permission_denied"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `step_up_failed`, `two_factor_code_wrong`. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                /** @description Session id, or `current`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["api_version_unknown.malformed_request.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["permission_denied"];
            404: components["responses"]["not_found"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateToken"];
            };
        };
        responses: {
            /** @description A short-lived bearer token. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.validation_failed"];
            /** @description Problem 401: `second_factor_required`, `sign_in_failed`. */
            401: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["two_factor_code_wrong"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    refreshToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshToken"];
            };
        };
        responses: {
            /** @description A short-lived bearer token. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.validation_failed"];
            /** @description Problem 401: `refresh_token_invalid`. */
            401: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    getSignInOptions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What pages of who is not in yet must know. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInOptions"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.validation_failed"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    startProviderSignIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A visit to the identity provider; ten minutes, in this browser. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityAuthorization"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.validation_failed"];
            409: components["responses"]["identity_provider_off"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["identity_provider_unavailable.service_unavailable"];
        };
    };
    completeProviderVisit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteIdentity"];
            };
        };
        responses: {
            /** @description The account is linked, or the person is confirmed for five minutes. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityProven"];
                };
            };
            /** @description Signed in; the session cookie is set. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description The password was right; the second factor is awaited. */
            202: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorAwaited"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.validation_failed"];
            /** @description Problem 409: `identity_needs_linking`, `identity_provider_off`, `identity_taken`. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem 410: `identity_flow_ended`. */
            410: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `identity_not_proven`. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["identity_provider_unavailable.service_unavailable"];
        };
    };
    startProviderStepUp: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A visit to the identity provider; ten minutes, in this browser. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityAuthorization"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["permission_denied"];
            404: components["responses"]["not_found"];
            409: components["responses"]["identity_provider_off"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["identity_provider_unavailable.service_unavailable"];
        };
    };
    listIdentities: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Linked accounts, oldest first. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityList"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["permission_denied"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    startLinkingIdentity: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A visit to the identity provider; ten minutes, in this browser. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityAuthorization"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["permission_denied.step_up_required"];
            409: components["responses"]["identity_provider_off"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["identity_provider_unavailable.service_unavailable"];
        };
    };
    unlinkIdentity: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                /** @description Identity id (idn_…). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["api_version_unknown.malformed_request.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["permission_denied.step_up_required"];
            404: components["responses"]["not_found"];
            /** @description Problem 409: `last_way_in`. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    listTenants: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every company and mode you may act in. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantList"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["permission_denied"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    createTenant: {
        parameters: {
            query?: never;
            header?: {
                /** @description With a key, the repetition of a request gives the first answer instead of doing it twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTenant"];
            };
        };
        responses: {
            /** @description The new company, in live and in test mode. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantPair"];
                };
            };
            /** @description Problem 400: `api_version_unknown`, `idempotency_key_invalid`, `malformed_request`, `validation_failed`. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["permission_denied"];
            409: components["responses"]["idempotency_in_progress"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `company_invalid`, `idempotency_key_reused`. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    listTenantAttention: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What waits in each of your companies. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TenantAttentionList"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["permission_denied"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    getTenant: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A company in one mode: live or test. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            404: components["responses"]["not_found"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    updateTenant: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTenant"];
            };
        };
        responses: {
            /** @description A company in one mode: live or test. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.tenant_closed.tenant_suspended.two_factor_required"];
            404: components["responses"]["not_found"];
            /** @description Problem 409: `company_rfc_locked`. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `company_invalid`. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    getLogo: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                    "image/jpeg": string;
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            404: components["responses"]["not_found"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    saveLogo: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Logo"];
            };
        };
        responses: {
            /** @description A company in one mode: live or test. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.tenant_closed.tenant_suspended.two_factor_required"];
            404: components["responses"]["not_found"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `logo_invalid`. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    removeLogo: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A company in one mode: live or test. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.tenant_closed.tenant_suspended.two_factor_required"];
            404: components["responses"]["not_found"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    previewPdf: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PdfPreview"];
            };
        };
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.tenant_closed.tenant_suspended.two_factor_required"];
            404: components["responses"]["not_found"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `logo_invalid`. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    suspendTenant: {
        parameters: {
            query?: never;
            header?: {
                /** @description With a key, the repetition of a request gives the first answer instead of doing it twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspendTenant"];
            };
        };
        responses: {
            /** @description A company in one mode: live or test. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            400: components["responses"]["api_version_unknown.idempotency_key_invalid.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.step_up_required.two_factor_required"];
            /** @description Problem 409: `idempotency_in_progress`, `tenant_state_conflict`. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["idempotency_key_reused.keyed"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    resumeTenant: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A company in one mode: live or test. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            /** @description Problem 403: `address_not_allowed`, `permission_denied`, `suspended_by_operator`, `two_factor_required`. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem 409: `tenant_state_conflict`. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    closeTenant: {
        parameters: {
            query?: never;
            header?: {
                /** @description With a key, the repetition of a request gives the first answer instead of doing it twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseTenant"];
            };
        };
        responses: {
            /** @description A company in one mode: live or test. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            400: components["responses"]["api_version_unknown.idempotency_key_invalid.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            /** @description Problem 403: `address_not_allowed`, `permission_denied`, `step_up_required`, `suspended_by_operator`, `two_factor_required`. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem 409: `idempotency_in_progress`, `tenant_state_conflict`. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `closure_not_confirmed`, `idempotency_key_reused`. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    reopenTenant: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A company in one mode: live or test. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.step_up_required.two_factor_required"];
            /** @description Problem 409: `reopening_over`, `tenant_state_conflict`. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    listMembers: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everybody who works in the company. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberList"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    removeMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                /** @description Id of the person (usr_…). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.role_too_high.step_up_required.tenant_closed.tenant_suspended.two_factor_required"];
            404: components["responses"]["not_found"];
            409: components["responses"]["last_owner"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    updateMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                /** @description Id of the person (usr_…). */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMember"];
            };
        };
        responses: {
            /** @description A person who works in the company, in live and in test mode alike. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.role_too_high.step_up_required.tenant_closed.tenant_suspended.two_factor_required"];
            404: components["responses"]["not_found"];
            409: components["responses"]["last_owner"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `role_unknown`. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    leaveCompany: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            409: components["responses"]["last_owner"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    listPermissions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every permission, with the roles that include it. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermissionList"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    listRoles: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product’s roles and the company’s own. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleList"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    createRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description With a key, the repetition of a request gives the first answer instead of doing it twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRole"];
            };
        };
        responses: {
            /** @description A role and what it lets one do. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"];
                };
            };
            400: components["responses"]["api_version_unknown.idempotency_key_invalid.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.role_too_high.step_up_required.tenant_closed.tenant_suspended.two_factor_required"];
            /** @description Problem 409: `idempotency_in_progress`, `role_name_taken`, `roles_full`. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["idempotency_key_reused.keyed"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    deleteRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                /** @description Role id (rol_…). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.role_too_high.step_up_required.tenant_closed.tenant_suspended.two_factor_required"];
            404: components["responses"]["not_found"];
            /** @description Problem 409: `role_in_use`. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    updateRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                /** @description Role id (rol_…). */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRole"];
            };
        };
        responses: {
            /** @description A role and what it lets one do. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.role_too_high.step_up_required.tenant_closed.tenant_suspended.two_factor_required"];
            404: components["responses"]["not_found"];
            /** @description Problem 409: `role_name_taken`. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    getDemoContent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Customers, products and stamped invoices to try Kita with, in a test company. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoContent"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            /** @description Problem 403: `address_not_allowed`, `demo_content_test_only`, `permission_denied`, `two_factor_required`. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    loadDemoContent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Customers, products and stamped invoices to try Kita with, in a test company. */
            202: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoContent"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            /** @description Problem 403: `address_not_allowed`, `demo_content_test_only`, `permission_denied`, `tenant_closed`, `tenant_suspended`, `two_factor_required`. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem 409: `demo_content_busy`. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["sandbox_unavailable.service_unavailable"];
        };
    };
    removeDemoContent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Customers, products and stamped invoices to try Kita with, in a test company. */
            202: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoContent"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            /** @description Problem 403: `address_not_allowed`, `demo_content_test_only`, `permission_denied`, `tenant_closed`, `tenant_suspended`, `two_factor_required`. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    listInvitations: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Invitations without an answer, and those that ended in the last 30 days. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationList"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    createInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description With a key, the repetition of a request gives the first answer instead of doing it twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateInvitation"];
            };
        };
        responses: {
            /** @description An invitation by e-mail: good for 7 days, once. Its link is in the mail alone. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            400: components["responses"]["api_version_unknown.idempotency_key_invalid.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.role_too_high.step_up_required.tenant_closed.tenant_suspended.two_factor_required"];
            /** @description Problem 409: `already_member`, `idempotency_in_progress`, `invitation_pending`, `invitations_full`. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `idempotency_key_reused`, `role_unknown`. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    resendInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description With a key, the repetition of a request gives the first answer instead of doing it twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                /** @description Invitation id (ivt_…). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An invitation by e-mail: good for 7 days, once. Its link is in the mail alone. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            400: components["responses"]["api_version_unknown.idempotency_key_invalid.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.role_too_high.step_up_required.tenant_closed.tenant_suspended.two_factor_required"];
            404: components["responses"]["not_found.keyed"];
            409: components["responses"]["idempotency_in_progress"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["idempotency_key_reused.keyed"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    revokeInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                /** @description Invitation id (ivt_…). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            /** @description Problem 403: `address_not_allowed`, `permission_denied`, `role_too_high`, `tenant_closed`, `tenant_suspended`, `two_factor_required`. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["not_found"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    readInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadInvitation"];
            };
        };
        responses: {
            /** @description What whoever holds the link is asked to accept. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPreview"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.validation_failed"];
            /** @description Problem 404: `invitation_invalid`. */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInvitation"];
            };
        };
        responses: {
            /** @description Where the person works from now on. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedInvitation"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["permission_denied"];
            /** @description Problem 404: `invitation_invalid`. */
            404: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem 409: `already_member`, `invitation_for_other`. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    listOwnershipTransfers: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proposal that waits, if any. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnershipTransferList"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    proposeOwnershipTransfer: {
        parameters: {
            query?: never;
            header?: {
                /** @description With a key, the repetition of a request gives the first answer instead of doing it twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOwnershipTransfer"];
            };
        };
        responses: {
            /** @description A proposal to give the company away. Nothing changes until the other person accepts. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnershipTransfer"];
                };
            };
            400: components["responses"]["api_version_unknown.idempotency_key_invalid.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.step_up_required.tenant_closed.tenant_suspended.two_factor_required"];
            /** @description Problem 409: `idempotency_in_progress`, `transfer_pending`. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `idempotency_key_reused`, `transfer_target_invalid`. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    acceptOwnershipTransfer: {
        parameters: {
            query?: never;
            header?: {
                /** @description With a key, the repetition of a request gives the first answer instead of doing it twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                /** @description Transfer id (otr_…). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["api_version_unknown.idempotency_key_invalid.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.step_up_required.tenant_closed.tenant_suspended.two_factor_required"];
            404: components["responses"]["not_found.keyed"];
            409: components["responses"]["idempotency_in_progress"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["idempotency_key_reused.keyed"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    endOwnershipTransfer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                /** @description Transfer id (otr_…). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.tenant_closed.tenant_suspended.two_factor_required"];
            404: components["responses"]["not_found"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All keys of this company and mode, revoked ones included. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyList"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description With a key, the repetition of a request gives the first answer instead of doing it twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiKey"];
            };
        };
        responses: {
            /** @description The new key; keep `secret`, it is not shown again. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewApiKey"];
                };
            };
            400: components["responses"]["api_version_unknown.idempotency_key_invalid.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.step_up_required.tenant_closed.tenant_suspended.two_factor_required"];
            409: components["responses"]["idempotency_in_progress"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["idempotency_key_reused.keyed"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    rotateApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description With a key, the repetition of a request gives the first answer instead of doing it twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                /** @description Key id (key_…). */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotateApiKey"];
            };
        };
        responses: {
            /** @description The new key; keep `secret`, it is not shown again. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewApiKey"];
                };
            };
            400: components["responses"]["api_version_unknown.idempotency_key_invalid.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.step_up_required.tenant_closed.tenant_suspended.two_factor_required"];
            404: components["responses"]["not_found.keyed"];
            409: components["responses"]["idempotency_in_progress"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["idempotency_key_reused.keyed"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                /** @description Key id (key_…). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An API key, without its secret. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.step_up_required.tenant_closed.tenant_suspended.two_factor_required"];
            404: components["responses"]["not_found"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    updateApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                /** @description Key id (key_…). */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateApiKey"];
            };
        };
        responses: {
            /** @description An API key, without its secret. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.step_up_required.tenant_closed.tenant_suspended.two_factor_required"];
            404: components["responses"]["not_found"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    listCertificates: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All certificates, newest first. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateList"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    uploadCertificate: {
        parameters: {
            query?: never;
            header?: {
                /** @description With a key, the repetition of a request gives the first answer instead of doing it twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UploadCertificate"];
            };
        };
        responses: {
            /** @description A seal certificate (CSD). */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Certificate"];
                };
            };
            400: components["responses"]["api_version_unknown.idempotency_key_invalid.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.step_up_required.tenant_closed.tenant_suspended.two_factor_required"];
            /** @description Problem 409: `certificate_already_stored`, `idempotency_in_progress`. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `certificate_invalid`, `idempotency_key_reused`. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    createTestCertificate: {
        parameters: {
            query?: never;
            header?: {
                /** @description With a key, the repetition of a request gives the first answer instead of doing it twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A seal certificate (CSD). */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Certificate"];
                };
            };
            400: components["responses"]["api_version_unknown.idempotency_key_invalid.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            /** @description Problem 403: `address_not_allowed`, `permission_denied`, `tenant_closed`, `tenant_suspended`, `test_mode_only`, `two_factor_required`. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["idempotency_in_progress"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `certificate_invalid`, `idempotency_key_reused`. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["sandbox_unavailable.service_unavailable"];
        };
    };
    activateCertificate: {
        parameters: {
            query?: never;
            header?: {
                /** @description With a key, the repetition of a request gives the first answer instead of doing it twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A seal certificate (CSD). */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Certificate"];
                };
            };
            400: components["responses"]["api_version_unknown.idempotency_key_invalid.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.step_up_required.tenant_closed.tenant_suspended.two_factor_required"];
            404: components["responses"]["not_found.keyed"];
            409: components["responses"]["idempotency_in_progress"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["idempotency_key_reused.keyed"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    deactivateCertificate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A seal certificate (CSD). */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Certificate"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.step_up_required.tenant_closed.tenant_suspended.two_factor_required"];
            404: components["responses"]["not_found"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    getPacAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An account with an authorised provider; the default one stamps new documents. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PacAccount"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            404: components["responses"]["not_found"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    replacePacAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplacePacAccount"];
            };
        };
        responses: {
            /** @description An account with an authorised provider; the default one stamps new documents. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PacAccount"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.step_up_required.tenant_closed.tenant_suspended.two_factor_required"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `pac_credentials_invalid`, `pac_environment_mismatch`. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    listPacAccounts: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account in use, then those before it, the newest first. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PacAccountList"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    choosePacAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An account with an authorised provider; the default one stamps new documents. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PacAccount"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.step_up_required.tenant_closed.tenant_suspended.two_factor_required"];
            404: components["responses"]["not_found"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    checkPacAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the provider answers to the credentials of an account, and what is left in it. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PacAccountCheck"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.tenant_closed.tenant_suspended.two_factor_required"];
            404: components["responses"]["not_found"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    listSeries: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All series, by code. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesList"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    createSeries: {
        parameters: {
            query?: never;
            header?: {
                /** @description With a key, the repetition of a request gives the first answer instead of doing it twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSeries"];
            };
        };
        responses: {
            /** @description A numbering of documents. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Series"];
                };
            };
            400: components["responses"]["api_version_unknown.idempotency_key_invalid.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.tenant_closed.tenant_suspended.two_factor_required"];
            /** @description Problem 409: `idempotency_in_progress`, `series_code_taken`. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["idempotency_key_reused.keyed"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    updateSeries: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSeries"];
            };
        };
        responses: {
            /** @description A numbering of documents. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Series"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.tenant_closed.tenant_suspended.two_factor_required"];
            404: components["responses"]["not_found"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `series_folio_backwards`. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 100. */
                limit?: number;
                /** @description next_cursor of the previous page, with the same filters. */
                cursor?: string;
                /** @description Order; a minus puts the largest or newest first. */
                sort?: "-created_at" | "created_at" | "name" | "-name";
                /** @description Words of the name, or the beginning of the RFC or e-mail. */
                q?: string;
                /** @description RFC; XAXX010101000 for the general public, XEXX010101000 for foreigners. */
                rfc?: string;
                /** @description Your own id of the sale. Unique per company and mode for good: a second document with it is refused. */
                external_id?: string;
            };
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerList"];
                };
            };
            400: components["responses"]["api_version_unknown.cursor_invalid.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    createCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** @description With a key, the repetition of a request gives the first answer instead of doing it twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCustomer"];
            };
        };
        responses: {
            /** @description A receiver of invoices. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["api_version_unknown.idempotency_key_invalid.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.tenant_closed.tenant_suspended.two_factor_required"];
            /** @description Problem 409: `customer_external_id_taken`, `idempotency_in_progress`. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `customer_invalid`, `idempotency_key_reused`. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                /** @description Customer id (cus_…). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A receiver of invoices. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            404: components["responses"]["not_found"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    archiveCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                /** @description Customer id (cus_…). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A receiver of invoices. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.tenant_closed.tenant_suspended.two_factor_required"];
            404: components["responses"]["not_found"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    updateCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** @description With a key, the repetition of a request gives the first answer instead of doing it twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                /** @description Customer id (cus_…). */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCustomer"];
            };
        };
        responses: {
            /** @description A receiver of invoices. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["api_version_unknown.idempotency_key_invalid.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.tenant_closed.tenant_suspended.two_factor_required"];
            404: components["responses"]["not_found.keyed"];
            /** @description Problem 409: `customer_external_id_taken`, `idempotency_in_progress`. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `customer_invalid`, `idempotency_key_reused`. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    listProducts: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 100. */
                limit?: number;
                /** @description next_cursor of the previous page, with the same filters. */
                cursor?: string;
                /** @description Order; a minus puts the largest or newest first. */
                sort?: "-created_at" | "created_at" | "name" | "-name" | "price" | "-price";
                /** @description Words of the description, or the sku. */
                q?: string;
                sku?: string;
                /** @description Your own id of the sale. Unique per company and mode for good: a second document with it is refused. */
                external_id?: string;
            };
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductList"];
                };
            };
            400: components["responses"]["api_version_unknown.cursor_invalid.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    createProduct: {
        parameters: {
            query?: never;
            header?: {
                /** @description With a key, the repetition of a request gives the first answer instead of doing it twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateProduct"];
            };
        };
        responses: {
            /** @description Something the company sells. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            400: components["responses"]["api_version_unknown.idempotency_key_invalid.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.tenant_closed.tenant_suspended.two_factor_required"];
            /** @description Problem 409: `idempotency_in_progress`, `product_key_taken`. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `idempotency_key_reused`, `product_invalid`. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    getProduct: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                /** @description Product id (prd_…). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Something the company sells. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            404: components["responses"]["not_found"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    archiveProduct: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                /** @description Product id (prd_…). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Something the company sells. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.tenant_closed.tenant_suspended.two_factor_required"];
            404: components["responses"]["not_found"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    updateProduct: {
        parameters: {
            query?: never;
            header?: {
                /** @description With a key, the repetition of a request gives the first answer instead of doing it twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                /** @description Product id (prd_…). */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateProduct"];
            };
        };
        responses: {
            /** @description Something the company sells. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            400: components["responses"]["api_version_unknown.idempotency_key_invalid.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.tenant_closed.tenant_suspended.two_factor_required"];
            404: components["responses"]["not_found.keyed"];
            /** @description Problem 409: `idempotency_in_progress`, `product_key_taken`. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `idempotency_key_reused`, `product_invalid`. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    listCatalogs: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogList"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    searchCatalog: {
        parameters: {
            query?: {
                /** @description What it is called, in plain Spanish and without accents if you like, or the beginning of the key. */
                q?: string;
                /** @description Results, 1 to 50, best first. */
                limit?: number;
                /** @description Day on which the rows must be in force. Default: today. */
                as_of?: string;
            };
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                /** @description Name of the type in SAT’s schemas, for example c_ClaveProdServ. A complement’s own catalogue with a name of CFDI 4.0 has a prefix: catRetenciones:c_Pais. */
                catalog: "c_Aduana" | "c_ClaveProdServ" | "c_ClaveUnidad" | "c_CodigoPostal" | "c_Colonia" | "c_Estado" | "c_Exportacion" | "c_FormaPago" | "c_Impuesto" | "c_Localidad" | "c_Meses" | "c_MetodoPago" | "c_Moneda" | "c_Municipio" | "c_NumPedimentoAduana" | "c_ObjetoImp" | "c_Pais" | "c_PatenteAduanal" | "c_Periodicidad" | "c_RegimenFiscal" | "c_TasaOCuota" | "c_TipoDeComprobante" | "c_TipoFactor" | "c_TipoRelacion" | "c_UsoCFDI" | "c_TipoCadenaPago" | "c_Banco" | "c_OrigenRecurso" | "c_PeriodicidadPago" | "c_RiesgoPuesto" | "c_TipoContrato" | "c_TipoDeduccion" | "c_TipoHoras" | "c_TipoIncapacidad" | "c_TipoJornada" | "c_TipoNomina" | "c_TipoOtroPago" | "c_TipoPercepcion" | "c_TipoRegimen" | "catNomina:c_Estado" | "c_ClaveProdServCP" | "c_ClaveTipoCarga" | "c_ClaveUnidadPeso" | "c_CodigoTransporteAereo" | "c_CondicionesEspeciales" | "c_ConfigAutotransporte" | "c_ConfigMaritima" | "c_Contenedor" | "c_ContenedorMaritimo" | "c_CveTransporte" | "c_DerechosDePaso" | "c_DocumentoAduanero" | "c_Estaciones" | "c_FiguraTransporte" | "c_FormaFarmaceutica" | "c_MaterialPeligroso" | "c_NumAutorizacionNaviero" | "c_ParteTransporte" | "c_RegimenAduanero" | "c_RegistroISTMO" | "c_SectorCOFEPRIS" | "c_SubTipoRem" | "c_TipoCarro" | "c_TipoDeServicio" | "c_TipoDeTrafico" | "c_TipoEmbalaje" | "c_TipoEstacion" | "c_TipoMateria" | "c_TipoPermiso" | "catCartaPorte:c_Localidad" | "catCartaPorte:c_Municipio" | "c_ClavePedimento" | "c_FraccionArancelaria" | "c_INCOTERM" | "c_MotivoTraslado" | "c_TipoOperacion" | "c_UnidadAduana" | "catComExt:c_Estado" | "catComExt:c_Localidad" | "catComExt:c_Municipio" | "c_CveRetenc" | "c_Ejercicio" | "c_EntidadesFederativas" | "c_Periodo" | "c_TipoContribuyenteSujetoRetencion" | "c_TipoDividendoOUtilidadDistribuida" | "c_TipoImpuesto" | "c_TipoPagoRet" | "catRetenciones:c_Pais" | "catRetenciones:c_Periodicidad";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogRowList"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            404: components["responses"]["not_found"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    getCatalogRow: {
        parameters: {
            query?: {
                /** @description Day on which the row must be in force. Default: the newest version of the key. */
                as_of?: string;
            };
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                /** @description Name of the type in SAT’s schemas, for example c_ClaveProdServ. A complement’s own catalogue with a name of CFDI 4.0 has a prefix: catRetenciones:c_Pais. */
                catalog: "c_Aduana" | "c_ClaveProdServ" | "c_ClaveUnidad" | "c_CodigoPostal" | "c_Colonia" | "c_Estado" | "c_Exportacion" | "c_FormaPago" | "c_Impuesto" | "c_Localidad" | "c_Meses" | "c_MetodoPago" | "c_Moneda" | "c_Municipio" | "c_NumPedimentoAduana" | "c_ObjetoImp" | "c_Pais" | "c_PatenteAduanal" | "c_Periodicidad" | "c_RegimenFiscal" | "c_TasaOCuota" | "c_TipoDeComprobante" | "c_TipoFactor" | "c_TipoRelacion" | "c_UsoCFDI" | "c_TipoCadenaPago" | "c_Banco" | "c_OrigenRecurso" | "c_PeriodicidadPago" | "c_RiesgoPuesto" | "c_TipoContrato" | "c_TipoDeduccion" | "c_TipoHoras" | "c_TipoIncapacidad" | "c_TipoJornada" | "c_TipoNomina" | "c_TipoOtroPago" | "c_TipoPercepcion" | "c_TipoRegimen" | "catNomina:c_Estado" | "c_ClaveProdServCP" | "c_ClaveTipoCarga" | "c_ClaveUnidadPeso" | "c_CodigoTransporteAereo" | "c_CondicionesEspeciales" | "c_ConfigAutotransporte" | "c_ConfigMaritima" | "c_Contenedor" | "c_ContenedorMaritimo" | "c_CveTransporte" | "c_DerechosDePaso" | "c_DocumentoAduanero" | "c_Estaciones" | "c_FiguraTransporte" | "c_FormaFarmaceutica" | "c_MaterialPeligroso" | "c_NumAutorizacionNaviero" | "c_ParteTransporte" | "c_RegimenAduanero" | "c_RegistroISTMO" | "c_SectorCOFEPRIS" | "c_SubTipoRem" | "c_TipoCarro" | "c_TipoDeServicio" | "c_TipoDeTrafico" | "c_TipoEmbalaje" | "c_TipoEstacion" | "c_TipoMateria" | "c_TipoPermiso" | "catCartaPorte:c_Localidad" | "catCartaPorte:c_Municipio" | "c_ClavePedimento" | "c_FraccionArancelaria" | "c_INCOTERM" | "c_MotivoTraslado" | "c_TipoOperacion" | "c_UnidadAduana" | "catComExt:c_Estado" | "catComExt:c_Localidad" | "catComExt:c_Municipio" | "c_CveRetenc" | "c_Ejercicio" | "c_EntidadesFederativas" | "c_Periodo" | "c_TipoContribuyenteSujetoRetencion" | "c_TipoDividendoOUtilidadDistribuida" | "c_TipoImpuesto" | "c_TipoPagoRet" | "catRetenciones:c_Pais" | "catRetenciones:c_Periodicidad";
                /** @description Key as SAT writes it; composite keys join their parts with a hyphen (JAL-039). */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A row of a SAT catalogue. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogRow"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            404: components["responses"]["not_found"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    listInvoices: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 100. */
                limit?: number;
                /** @description next_cursor of the previous page, with the same filters. */
                cursor?: string;
                /** @description Order; a minus puts the largest or newest first. */
                sort?: "-created_at" | "created_at" | "-fecha" | "fecha" | "-total" | "total" | "-folio" | "folio";
                /** @description Finds by folio (A-1043 or 1043), UUID or its beginning, RFC, receiver, external_id, and the first lines; accents do not matter. */
                q?: string;
                /** @description One state, or several with commas between them. */
                state?: string;
                /** @description I: invoices; E: credit notes. */
                type?: "I" | "E";
                /** @description Customer id. */
                customer?: string;
                /** @description RFC; XAXX010101000 for the general public, XEXX010101000 for foreigners. */
                receiver_rfc?: string;
                /** @description Series code. */
                series?: string;
                /** @description Folio, without its series. */
                folio?: string;
                /** @description Fiscal folio (UUID) of a stamped document. */
                uuid?: string;
                /** @description Your own id of the sale. Unique per company and mode for good: a second document with it is refused. */
                external_id?: string;
                /** @description Key of SAT catalogue c_Moneda. */
                currency?: string;
                /** @description PUE: paid at once; PPD: in parts or later. */
                metodo_pago?: "PUE" | "PPD";
                /** @description Key of SAT catalogue c_FormaPago. */
                forma_pago?: string;
                /** @description Dated on this day or later; what has no date yet counts on the day it was begun. */
                fecha_from?: string;
                /** @description Dated on this day or before. */
                fecha_to?: string;
                /** @description Total of this amount or more, in the currency of each document. */
                total_min?: string;
                /** @description Total of this amount or less. */
                total_max?: string;
                /** @description Created at or after this instant. */
                created_from?: string;
                /** @description Created before this instant. */
                created_to?: string;
            };
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceList"];
                };
            };
            400: components["responses"]["api_version_unknown.cursor_invalid.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    createInvoice: {
        parameters: {
            query?: never;
            header: {
                /** @description Your name for this business attempt, 1 to 255 visible ASCII characters. Repeat the same request with the same key after a lost answer: it is never done twice. Kept for 48 hours. */
                "Idempotency-Key": components["parameters"]["IdempotencyKeyRequired"];
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateInvoice"];
            };
        };
        responses: {
            /** @description A fiscal document (CFDI). */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            /** @description A fiscal document (CFDI). */
            202: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            /** @description Problem 400: `api_version_unknown`, `idempotency_key_invalid`, `idempotency_key_missing`, `malformed_request`, `tenant_required`, `validation_failed`. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.tenant_closed.tenant_suspended.two_factor_required"];
            /** @description Problem 409: `external_id_taken`, `idempotency_in_progress`. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `certificate_expired`, `certificate_missing`, `customer_unknown`, `idempotency_key_reused`, `invoice_invalid`, `pac_account_missing`, `series_not_found`. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    previewInvoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewInvoice"];
            };
        };
        responses: {
            /** @description What the invoice would be. Nothing was stored. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoicePreview"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.tenant_closed.tenant_suspended.two_factor_required"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `customer_unknown`, `invoice_invalid`. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    summarizeInvoices: {
        parameters: {
            query?: {
                /** @description Finds by folio (A-1043 or 1043), UUID or its beginning, RFC, receiver, external_id, and the first lines; accents do not matter. */
                q?: string;
                /** @description One state, or several with commas between them. */
                state?: string;
                /** @description I: invoices; E: credit notes. */
                type?: "I" | "E";
                /** @description Customer id. */
                customer?: string;
                /** @description RFC; XAXX010101000 for the general public, XEXX010101000 for foreigners. */
                receiver_rfc?: string;
                /** @description Series code. */
                series?: string;
                /** @description Folio, without its series. */
                folio?: string;
                /** @description Fiscal folio (UUID) of a stamped document. */
                uuid?: string;
                /** @description Your own id of the sale. Unique per company and mode for good: a second document with it is refused. */
                external_id?: string;
                /** @description Key of SAT catalogue c_Moneda. */
                currency?: string;
                /** @description PUE: paid at once; PPD: in parts or later. */
                metodo_pago?: "PUE" | "PPD";
                /** @description Key of SAT catalogue c_FormaPago. */
                forma_pago?: string;
                /** @description Dated on this day or later; what has no date yet counts on the day it was begun. */
                fecha_from?: string;
                /** @description Dated on this day or before. */
                fecha_to?: string;
                /** @description Total of this amount or more, in the currency of each document. */
                total_min?: string;
                /** @description Total of this amount or less. */
                total_max?: string;
                /** @description Created at or after this instant. */
                created_from?: string;
                /** @description Created before this instant. */
                created_to?: string;
            };
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Count and sums of exactly what the same filters list, whatever its state. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoicesSummary"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    getInvoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                /** @description Invoice id (inv_…). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A fiscal document (CFDI). */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            404: components["responses"]["not_found"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    replaceInvoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                /** @description Invoice id (inv_…). */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceInvoice"];
            };
        };
        responses: {
            /** @description A fiscal document (CFDI). */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.tenant_closed.tenant_suspended.two_factor_required"];
            404: components["responses"]["not_found"];
            /** @description Problem 409: `external_id_taken`, `invoice_changed`, `invoice_not_editable`. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `customer_unknown`, `invoice_invalid`. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    deleteDraftInvoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                /** @description Invoice id (inv_…). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.tenant_closed.tenant_suspended.two_factor_required"];
            404: components["responses"]["not_found"];
            /** @description Problem 409: `invoice_not_editable`. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    issueInvoice: {
        parameters: {
            query?: {
                /** @description `version` you read: what is issued is what you saw, or nothing is. */
                version?: number;
            };
            header: {
                /** @description Your name for this business attempt, 1 to 255 visible ASCII characters. Repeat the same request with the same key after a lost answer: it is never done twice. Kept for 48 hours. */
                "Idempotency-Key": components["parameters"]["IdempotencyKeyRequired"];
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                /** @description Invoice id (inv_…). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A fiscal document (CFDI). */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            /** @description A fiscal document (CFDI). */
            202: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            /** @description Problem 400: `api_version_unknown`, `idempotency_key_invalid`, `idempotency_key_missing`, `malformed_request`, `tenant_required`, `validation_failed`. */
            400: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.tenant_closed.tenant_suspended.two_factor_required"];
            404: components["responses"]["not_found.keyed"];
            /** @description Problem 409: `idempotency_in_progress`, `invoice_changed`, `invoice_not_editable`. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `certificate_expired`, `certificate_missing`, `customer_unknown`, `idempotency_key_reused`, `invoice_invalid`, `pac_account_missing`, `series_not_found`. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    getInvoiceXml: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                /** @description Invoice id (inv_…). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            404: components["responses"]["not_found"];
            409: components["responses"]["file_not_ready"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    getInvoicePdf: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                /** @description Invoice id (inv_…). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            404: components["responses"]["not_found"];
            409: components["responses"]["file_not_ready"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    getInvoiceZip: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                /** @description Invoice id (inv_…). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            404: components["responses"]["not_found"];
            409: components["responses"]["file_not_ready"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    getInvoiceTimeline: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                /** @description Invoice id (inv_…). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to an invoice, oldest first, from the records of each step. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceTimeline"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            404: components["responses"]["not_found"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    getInvoiceRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                /** @description Invoice id (inv_…). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What an invoice was asked to be: to edit a draft, or to make another like it. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceRequest"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            404: components["responses"]["not_found"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    emailInvoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description With a key, the repetition of a request gives the first answer instead of doing it twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                /** @description Invoice id (inv_…). */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailInvoice"];
            };
        };
        responses: {
            /** @description One message per address. */
            202: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceEmails"];
                };
            };
            400: components["responses"]["api_version_unknown.idempotency_key_invalid.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.tenant_closed.tenant_suspended.two_factor_required"];
            404: components["responses"]["not_found.keyed"];
            /** @description Problem 409: `file_not_ready`, `idempotency_in_progress`. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `address_suppressed`, `idempotency_key_reused`, `receiver_address_missing`. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    suggestCustomers: {
        parameters: {
            query?: {
                /** @description Words to look for; without them, what is used most. */
                q?: string;
                /** @description How many, 1 to 50. */
                limit?: number;
            };
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerSuggestionList"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    suggestProducts: {
        parameters: {
            query?: {
                /** @description Words to look for; without them, what is used most. */
                q?: string;
                /** @description How many, 1 to 50. */
                limit?: number;
            };
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductSuggestionList"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    search: {
        parameters: {
            query: {
                /** @description Folio, UUID or its beginning, RFC, sku, or words of a name; accents do not matter. */
                q: string;
            };
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found, the best match first. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResults"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    getDashboard: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the company at a glance. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dashboard"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    dismissChecklist: {
        parameters: {
            query?: never;
            header?: {
                /** @description With a key, the repetition of a request gives the first answer instead of doing it twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["api_version_unknown.idempotency_key_invalid.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.tenant_closed.tenant_suspended.two_factor_required"];
            409: components["responses"]["idempotency_in_progress"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["idempotency_key_reused.keyed"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 100. */
                limit?: number;
                /** @description next_cursor of the previous page, with the same filters. */
                cursor?: string;
                /** @description Only messages about the object with this id. */
                about?: string;
                state?: "queued" | "sending" | "sent" | "failed" | "suppressed";
            };
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageList"];
                };
            };
            400: components["responses"]["api_version_unknown.cursor_invalid.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    listSuppressions: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 100. */
                limit?: number;
                /** @description next_cursor of the previous page, with the same filters. */
                cursor?: string;
                address?: string;
                /** @description Removed ones too. */
                all?: string;
            };
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuppressionList"];
                };
            };
            400: components["responses"]["api_version_unknown.cursor_invalid.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    removeSuppression: {
        parameters: {
            query?: never;
            header?: {
                /** @description With a key, the repetition of a request gives the first answer instead of doing it twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                /** @description Suppression id (sup_…). */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveSuppression"];
            };
        };
        responses: {
            /** @description An address nothing is sent to. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suppression"];
                };
            };
            400: components["responses"]["api_version_unknown.idempotency_key_invalid.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.tenant_closed.tenant_suspended.two_factor_required"];
            404: components["responses"]["not_found.keyed"];
            /** @description Problem 409: `idempotency_in_progress`, `suppression_removed`. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `idempotency_key_reused`, `suppression_stands`. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    getMailSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How the company's mail to its customers goes out. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailSettings"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    replaceMailSettings: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceMailSettings"];
            };
        };
        responses: {
            /** @description How the company's mail to its customers goes out. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailSettings"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.tenant_closed.tenant_suspended.two_factor_required"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    listNotificationTemplates: {
        parameters: {
            query?: {
                language?: "es" | "en";
            };
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every mail Kita sends. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationTemplateList"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    getNotificationTemplate: {
        parameters: {
            query?: {
                language?: "es" | "en";
            };
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                /** @description Name of the template. */
                id: "certificate_expiring" | "confirm_email_change" | "digest" | "email_changed" | "invitation" | "invoice_to_receiver" | "notice" | "ownership_transfer" | "reset_password" | "security_notice" | "verify_email" | "webhook_disabled" | "webhook_failing";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A mail as it would look for this company, with example data. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationTemplate"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            404: components["responses"]["not_found"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 100. */
                limit?: number;
                /** @description next_cursor of the previous page, with the same filters. */
                cursor?: string;
                /** @description Only those not read yet. */
                unread?: string;
            };
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationList"];
                };
            };
            400: components["responses"]["api_version_unknown.cursor_invalid.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    countNotifications: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many notices wait. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationCount"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    markNotificationsRead: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkNotificationsRead"];
            };
        };
        responses: {
            /** @description How many notices wait. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationCount"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.tenant_closed.tenant_suspended.two_factor_required"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    getNotificationPreferences: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the signed-in person hears of this company, and how. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferences"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    replaceNotificationPreferences: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceNotificationPreferences"];
            };
        };
        responses: {
            /** @description What the signed-in person hears of this company, and how. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferences"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.tenant_closed.tenant_suspended.two_factor_required"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `time_zone_unknown`. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    listSavedViews: {
        parameters: {
            query?: {
                list?: "invoices" | "customers" | "products";
            };
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewList"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    createSavedView: {
        parameters: {
            query?: never;
            header?: {
                /** @description With a key, the repetition of a request gives the first answer instead of doing it twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSavedView"];
            };
        };
        responses: {
            /** @description Filters of a list under a name. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            400: components["responses"]["api_version_unknown.idempotency_key_invalid.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.tenant_closed.tenant_suspended.two_factor_required"];
            /** @description Problem 409: `idempotency_in_progress`, `saved_view_name_taken`. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `idempotency_key_reused`, `saved_view_limit`. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    deleteSavedView: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                /** @description Saved view id (viw_…). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.tenant_closed.tenant_suspended.two_factor_required"];
            404: components["responses"]["not_found"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    updateSavedView: {
        parameters: {
            query?: never;
            header?: {
                /** @description With a key, the repetition of a request gives the first answer instead of doing it twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                /** @description Saved view id (viw_…). */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSavedView"];
            };
        };
        responses: {
            /** @description Filters of a list under a name. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            400: components["responses"]["api_version_unknown.idempotency_key_invalid.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.tenant_closed.tenant_suspended.two_factor_required"];
            404: components["responses"]["not_found.keyed"];
            /** @description Problem 409: `idempotency_in_progress`, `saved_view_name_taken`. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["idempotency_key_reused.keyed"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    listExports: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 100. */
                limit?: number;
                /** @description next_cursor of the previous page, with the same filters. */
                cursor?: string;
            };
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportList"];
                };
            };
            400: components["responses"]["api_version_unknown.cursor_invalid.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    createExport: {
        parameters: {
            query?: never;
            header?: {
                /** @description With a key, the repetition of a request gives the first answer instead of doing it twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateExport"];
            };
        };
        responses: {
            /** @description A file made of many documents or rows by a job. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
            400: components["responses"]["api_version_unknown.idempotency_key_invalid.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.step_up_required.two_factor_required"];
            409: components["responses"]["idempotency_in_progress"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `export_too_large`, `idempotency_key_reused`. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    getExport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                /** @description Export id (exp_…). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file made of many documents or rows by a job. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            404: components["responses"]["not_found"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    getExportFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                /** @description Export id (exp_…). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            404: components["responses"]["not_found"];
            /** @description Problem 409: `export_not_ready`. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem 410: `export_expired`. */
            410: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 100. */
                limit?: number;
                /** @description next_cursor of the previous page, with the same filters. */
                cursor?: string;
                /** @description Only this type, such as invoice.stamped. */
                type?: string;
                /** @description Only events of the object with this id. */
                object?: string;
            };
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventList"];
                };
            };
            400: components["responses"]["api_version_unknown.cursor_invalid.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    getEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                /** @description Event id (evt_…). */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Something that happened to an object. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            404: components["responses"]["not_found"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    listWebhookEndpoints: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All endpoints, the oldest first. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointList"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    createWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhookEndpoint"];
            };
        };
        responses: {
            /** @description The new endpoint; keep `secret`, it is not shown again. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewWebhookEndpoint"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.step_up_required.tenant_closed.tenant_suspended.two_factor_required"];
            /** @description Problem 409: `webhook_endpoint_limit`. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["webhook_endpoint_invalid"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    createTestWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new endpoint; keep `secret`, it is not shown again. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewWebhookEndpoint"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            /** @description Problem 403: `address_not_allowed`, `permission_denied`, `tenant_closed`, `tenant_suspended`, `test_mode_only`, `two_factor_required`. */
            403: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem 409: `webhook_endpoint_limit`. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["webhook_endpoint_invalid"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["sandbox_unavailable.service_unavailable"];
        };
    };
    getWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An address that is told what happens, without its secret. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            404: components["responses"]["not_found"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    deleteWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.tenant_closed.tenant_suspended.two_factor_required"];
            404: components["responses"]["not_found"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    updateWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWebhookEndpoint"];
            };
        };
        responses: {
            /** @description An address that is told what happens, without its secret. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.step_up_required.tenant_closed.tenant_suspended.two_factor_required"];
            404: components["responses"]["not_found"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["webhook_endpoint_invalid"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A new signing secret. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewWebhookSecret"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.step_up_required.tenant_closed.tenant_suspended.two_factor_required"];
            404: components["responses"]["not_found"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 100. */
                limit?: number;
                /** @description next_cursor of the previous page, with the same filters. */
                cursor?: string;
                state?: "pending" | "sending" | "delivered" | "exhausted" | "canceled";
                /** @description Only this type, such as invoice.stamped. */
                event_type?: string;
            };
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryList"];
                };
            };
            400: components["responses"]["api_version_unknown.cursor_invalid.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            404: components["responses"]["not_found"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    getWebhookDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A delivery with its body and every attempt. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            404: components["responses"]["not_found"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    resendWebhookDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description With a key, the repetition of a request gives the first answer instead of doing it twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An event on its way to an endpoint. */
            202: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliverySummary"];
                };
            };
            400: components["responses"]["api_version_unknown.idempotency_key_invalid.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.tenant_closed.tenant_suspended.two_factor_required"];
            404: components["responses"]["not_found.keyed"];
            409: components["responses"]["idempotency_in_progress.webhook_endpoint_disabled"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["idempotency_key_reused.keyed"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    sendTestEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description With a key, the repetition of a request gives the first answer instead of doing it twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An event on its way to an endpoint. */
            202: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliverySummary"];
                };
            };
            400: components["responses"]["api_version_unknown.idempotency_key_invalid.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.tenant_closed.tenant_suspended.two_factor_required"];
            404: components["responses"]["not_found.keyed"];
            409: components["responses"]["idempotency_in_progress.webhook_endpoint_disabled"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            422: components["responses"]["idempotency_key_reused.keyed"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    createWebhookReplay: {
        parameters: {
            query?: never;
            header?: {
                /** @description With a key, the repetition of a request gives the first answer instead of doing it twice. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhookReplay"];
            };
        };
        responses: {
            /** @description Events of a stretch of time on their way to an endpoint again. */
            202: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookReplay"];
                };
            };
            400: components["responses"]["api_version_unknown.idempotency_key_invalid.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.tenant_closed.tenant_suspended.two_factor_required"];
            404: components["responses"]["not_found.keyed"];
            409: components["responses"]["idempotency_in_progress.webhook_endpoint_disabled"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `idempotency_key_reused`, `webhook_replay_invalid`. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    getWebhookReplay: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events of a stretch of time on their way to an endpoint again. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookReplay"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            404: components["responses"]["not_found"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    listAuditLog: {
        parameters: {
            query?: {
                /** @description Items per page, 1 to 100. */
                limit?: number;
                /** @description next_cursor of the previous page, with the same filters. */
                cursor?: string;
                /** @description Only this action, such as `customer.updated`, or all of a noun: `customer.*`. */
                action?: string;
                /** @description Only what this person or key did (usr_…, key_…). */
                actor?: string;
                /** @description Only what was done to the object with this id. */
                object?: string;
                /** @description Not before this instant. */
                from?: string;
                /** @description Before this instant. */
                to?: string;
            };
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryList"];
                };
            };
            400: components["responses"]["api_version_unknown.cursor_invalid.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    exportAuditLog: {
        parameters: {
            query?: {
                /** @description Only this action, such as `customer.updated`, or all of a noun: `customer.*`. */
                action?: string;
                /** @description Only what this person or key did (usr_…, key_…). */
                actor?: string;
                /** @description Only what was done to the object with this id. */
                object?: string;
                /** @description Not before this instant. */
                from?: string;
                /** @description Before this instant. */
                to?: string;
                /** @description `csv` opens in a spreadsheet; `ndjson` also carries the hashed bytes, so that anyone can check the chain. */
                format?: "csv" | "ndjson";
            };
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.two_factor_required"];
            /** @description Problem 422: `audit_export_too_large`. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    verifyAuditLog: {
        parameters: {
            query?: never;
            header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether nobody changed or removed an entry. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerification"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.tenant_required.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["address_not_allowed.permission_denied.tenant_closed.tenant_suspended.two_factor_required"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    listLegalDocuments: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalDocumentList"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.validation_failed"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    getLegalStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the person has accepted. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalStatus"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["permission_denied"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    acceptLegal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptLegal"];
            };
        };
        responses: {
            /** @description What the person has accepted. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalStatus"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["permission_denied"];
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `legal_version_unknown`. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    getPersonalData: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everything stored about the person who asks. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalData"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["permission_denied"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    listArcoRequests: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArcoRequestList"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["permission_denied"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    createArcoRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateArcoRequest"];
            };
        };
        responses: {
            /** @description A request about one’s own personal data. */
            201: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArcoRequest"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["permission_denied"];
            /** @description Problem 409: `arco_already_open`. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    withdrawArcoRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A request about one’s own personal data. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArcoRequest"];
                };
            };
            400: components["responses"]["api_version_unknown.malformed_request.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["permission_denied"];
            404: components["responses"]["not_found"];
            /** @description Problem 409: `arco_already_answered`. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    eraseUser: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Dated version of the API the request was written for. Without it the newest one answers. */
                "Kita-Version"?: components["parameters"]["KitaVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EraseUser"];
            };
        };
        responses: {
            /** @description Done; no body. */
            204: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["api_version_unknown.malformed_request.validation_failed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["permission_denied.step_up_required"];
            /** @description Problem 409: `erasure_has_companies`. */
            409: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["payload_too_large"];
            415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `erasure_not_confirmed`. */
            422: {
                headers: {
                    "Request-Id": components["headers"]["Request-Id"];
                    "Kita-Version": components["headers"]["Kita-Version"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["rate_limited"];
            500: components["responses"]["internal_error"];
            503: components["responses"]["service_unavailable"];
        };
    };
    TenantCreatedEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The message. The same on every attempt: keep it and ignore what you have seen. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenantCreatedEvent"];
            };
        };
        responses: {
            /** @description Gone: the endpoint is switched off and gets nothing more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Anything else, or no answer within 15 seconds, is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    TenantUpdatedEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The message. The same on every attempt: keep it and ignore what you have seen. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenantUpdatedEvent"];
            };
        };
        responses: {
            /** @description Gone: the endpoint is switched off and gets nothing more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Anything else, or no answer within 15 seconds, is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    TenantSuspendedEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The message. The same on every attempt: keep it and ignore what you have seen. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenantSuspendedEvent"];
            };
        };
        responses: {
            /** @description Gone: the endpoint is switched off and gets nothing more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Anything else, or no answer within 15 seconds, is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    TenantClosedEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The message. The same on every attempt: keep it and ignore what you have seen. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenantClosedEvent"];
            };
        };
        responses: {
            /** @description Gone: the endpoint is switched off and gets nothing more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Anything else, or no answer within 15 seconds, is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    TenantResumedEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The message. The same on every attempt: keep it and ignore what you have seen. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenantResumedEvent"];
            };
        };
        responses: {
            /** @description Gone: the endpoint is switched off and gets nothing more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Anything else, or no answer within 15 seconds, is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MemberJoinedEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The message. The same on every attempt: keep it and ignore what you have seen. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberJoinedEvent"];
            };
        };
        responses: {
            /** @description Gone: the endpoint is switched off and gets nothing more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Anything else, or no answer within 15 seconds, is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MemberRoleChangedEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The message. The same on every attempt: keep it and ignore what you have seen. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberRoleChangedEvent"];
            };
        };
        responses: {
            /** @description Gone: the endpoint is switched off and gets nothing more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Anything else, or no answer within 15 seconds, is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MemberLeftEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The message. The same on every attempt: keep it and ignore what you have seen. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberLeftEvent"];
            };
        };
        responses: {
            /** @description Gone: the endpoint is switched off and gets nothing more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Anything else, or no answer within 15 seconds, is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ApiKeyCreatedEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The message. The same on every attempt: keep it and ignore what you have seen. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyCreatedEvent"];
            };
        };
        responses: {
            /** @description Gone: the endpoint is switched off and gets nothing more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Anything else, or no answer within 15 seconds, is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ApiKeyUpdatedEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The message. The same on every attempt: keep it and ignore what you have seen. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyUpdatedEvent"];
            };
        };
        responses: {
            /** @description Gone: the endpoint is switched off and gets nothing more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Anything else, or no answer within 15 seconds, is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ApiKeyRotatedEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The message. The same on every attempt: keep it and ignore what you have seen. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyRotatedEvent"];
            };
        };
        responses: {
            /** @description Gone: the endpoint is switched off and gets nothing more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Anything else, or no answer within 15 seconds, is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ApiKeyRevokedEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The message. The same on every attempt: keep it and ignore what you have seen. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyRevokedEvent"];
            };
        };
        responses: {
            /** @description Gone: the endpoint is switched off and gets nothing more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Anything else, or no answer within 15 seconds, is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CertificateCreatedEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The message. The same on every attempt: keep it and ignore what you have seen. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CertificateCreatedEvent"];
            };
        };
        responses: {
            /** @description Gone: the endpoint is switched off and gets nothing more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Anything else, or no answer within 15 seconds, is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CertificateActivatedEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The message. The same on every attempt: keep it and ignore what you have seen. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CertificateActivatedEvent"];
            };
        };
        responses: {
            /** @description Gone: the endpoint is switched off and gets nothing more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Anything else, or no answer within 15 seconds, is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CertificateDeactivatedEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The message. The same on every attempt: keep it and ignore what you have seen. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CertificateDeactivatedEvent"];
            };
        };
        responses: {
            /** @description Gone: the endpoint is switched off and gets nothing more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Anything else, or no answer within 15 seconds, is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PacAccountReplacedEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The message. The same on every attempt: keep it and ignore what you have seen. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PacAccountReplacedEvent"];
            };
        };
        responses: {
            /** @description Gone: the endpoint is switched off and gets nothing more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Anything else, or no answer within 15 seconds, is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SeriesCreatedEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The message. The same on every attempt: keep it and ignore what you have seen. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeriesCreatedEvent"];
            };
        };
        responses: {
            /** @description Gone: the endpoint is switched off and gets nothing more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Anything else, or no answer within 15 seconds, is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SeriesUpdatedEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The message. The same on every attempt: keep it and ignore what you have seen. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeriesUpdatedEvent"];
            };
        };
        responses: {
            /** @description Gone: the endpoint is switched off and gets nothing more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Anything else, or no answer within 15 seconds, is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CustomerCreatedEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The message. The same on every attempt: keep it and ignore what you have seen. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerCreatedEvent"];
            };
        };
        responses: {
            /** @description Gone: the endpoint is switched off and gets nothing more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Anything else, or no answer within 15 seconds, is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CustomerUpdatedEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The message. The same on every attempt: keep it and ignore what you have seen. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerUpdatedEvent"];
            };
        };
        responses: {
            /** @description Gone: the endpoint is switched off and gets nothing more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Anything else, or no answer within 15 seconds, is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CustomerArchivedEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The message. The same on every attempt: keep it and ignore what you have seen. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerArchivedEvent"];
            };
        };
        responses: {
            /** @description Gone: the endpoint is switched off and gets nothing more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Anything else, or no answer within 15 seconds, is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ProductCreatedEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The message. The same on every attempt: keep it and ignore what you have seen. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductCreatedEvent"];
            };
        };
        responses: {
            /** @description Gone: the endpoint is switched off and gets nothing more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Anything else, or no answer within 15 seconds, is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ProductUpdatedEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The message. The same on every attempt: keep it and ignore what you have seen. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductUpdatedEvent"];
            };
        };
        responses: {
            /** @description Gone: the endpoint is switched off and gets nothing more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Anything else, or no answer within 15 seconds, is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ProductArchivedEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The message. The same on every attempt: keep it and ignore what you have seen. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductArchivedEvent"];
            };
        };
        responses: {
            /** @description Gone: the endpoint is switched off and gets nothing more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Anything else, or no answer within 15 seconds, is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    InvoiceCreatedEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The message. The same on every attempt: keep it and ignore what you have seen. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceCreatedEvent"];
            };
        };
        responses: {
            /** @description Gone: the endpoint is switched off and gets nothing more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Anything else, or no answer within 15 seconds, is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    InvoiceUpdatedEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The message. The same on every attempt: keep it and ignore what you have seen. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceUpdatedEvent"];
            };
        };
        responses: {
            /** @description Gone: the endpoint is switched off and gets nothing more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Anything else, or no answer within 15 seconds, is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    InvoiceDeletedEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The message. The same on every attempt: keep it and ignore what you have seen. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceDeletedEvent"];
            };
        };
        responses: {
            /** @description Gone: the endpoint is switched off and gets nothing more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Anything else, or no answer within 15 seconds, is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    InvoiceStampedEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The message. The same on every attempt: keep it and ignore what you have seen. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceStampedEvent"];
            };
        };
        responses: {
            /** @description Gone: the endpoint is switched off and gets nothing more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Anything else, or no answer within 15 seconds, is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    InvoiceRejectedEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The message. The same on every attempt: keep it and ignore what you have seen. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceRejectedEvent"];
            };
        };
        responses: {
            /** @description Gone: the endpoint is switched off and gets nothing more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Anything else, or no answer within 15 seconds, is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    InvoiceDelayedEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The message. The same on every attempt: keep it and ignore what you have seen. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceDelayedEvent"];
            };
        };
        responses: {
            /** @description Gone: the endpoint is switched off and gets nothing more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Anything else, or no answer within 15 seconds, is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    InvoiceVerifyingEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The message. The same on every attempt: keep it and ignore what you have seen. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceVerifyingEvent"];
            };
        };
        responses: {
            /** @description Gone: the endpoint is switched off and gets nothing more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Anything else, or no answer within 15 seconds, is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    InvoiceEmailedEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The message. The same on every attempt: keep it and ignore what you have seen. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceEmailedEvent"];
            };
        };
        responses: {
            /** @description Gone: the endpoint is switched off and gets nothing more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Anything else, or no answer within 15 seconds, is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    InvoiceEmailDeliveredEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The message. The same on every attempt: keep it and ignore what you have seen. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceEmailDeliveredEvent"];
            };
        };
        responses: {
            /** @description Gone: the endpoint is switched off and gets nothing more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Anything else, or no answer within 15 seconds, is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    InvoiceEmailOpenedEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The message. The same on every attempt: keep it and ignore what you have seen. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceEmailOpenedEvent"];
            };
        };
        responses: {
            /** @description Gone: the endpoint is switched off and gets nothing more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Anything else, or no answer within 15 seconds, is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    InvoiceEmailFailedEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The message. The same on every attempt: keep it and ignore what you have seen. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceEmailFailedEvent"];
            };
        };
        responses: {
            /** @description Gone: the endpoint is switched off and gets nothing more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Anything else, or no answer within 15 seconds, is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    InvoiceNeedsAttentionEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The message. The same on every attempt: keep it and ignore what you have seen. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceNeedsAttentionEvent"];
            };
        };
        responses: {
            /** @description Gone: the endpoint is switched off and gets nothing more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Anything else, or no answer within 15 seconds, is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    WebhookEndpointCreatedEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The message. The same on every attempt: keep it and ignore what you have seen. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointCreatedEvent"];
            };
        };
        responses: {
            /** @description Gone: the endpoint is switched off and gets nothing more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Anything else, or no answer within 15 seconds, is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    WebhookEndpointUpdatedEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The message. The same on every attempt: keep it and ignore what you have seen. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointUpdatedEvent"];
            };
        };
        responses: {
            /** @description Gone: the endpoint is switched off and gets nothing more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Anything else, or no answer within 15 seconds, is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    WebhookEndpointDeletedEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The message. The same on every attempt: keep it and ignore what you have seen. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointDeletedEvent"];
            };
        };
        responses: {
            /** @description Gone: the endpoint is switched off and gets nothing more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Anything else, or no answer within 15 seconds, is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    WebhookEndpointFailingEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The message. The same on every attempt: keep it and ignore what you have seen. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointFailingEvent"];
            };
        };
        responses: {
            /** @description Gone: the endpoint is switched off and gets nothing more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Anything else, or no answer within 15 seconds, is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    WebhookEndpointDisabledEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The message. The same on every attempt: keep it and ignore what you have seen. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointDisabledEvent"];
            };
        };
        responses: {
            /** @description Gone: the endpoint is switched off and gets nothing more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Anything else, or no answer within 15 seconds, is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    WebhookEndpointTestedEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The message. The same on every attempt: keep it and ignore what you have seen. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointTestedEvent"];
            };
        };
        responses: {
            /** @description Gone: the endpoint is switched off and gets nothing more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Anything else, or no answer within 15 seconds, is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ExportReadyEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The message. The same on every attempt: keep it and ignore what you have seen. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportReadyEvent"];
            };
        };
        responses: {
            /** @description Gone: the endpoint is switched off and gets nothing more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Anything else, or no answer within 15 seconds, is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ExportFailedEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The message. The same on every attempt: keep it and ignore what you have seen. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When this attempt was signed, in seconds since 1970. Refuse what is more than five minutes away. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Signatures separated by spaces, each `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body` under a secret of the endpoint. One that is right is enough: while a secret is being replaced there are two. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportFailedEvent"];
            };
        };
        responses: {
            /** @description Gone: the endpoint is switched off and gets nothing more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Received. Anything else, or no answer within 15 seconds, is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}

/** Codes of problem documents. */
export type ProblemCode =
    | "address_not_allowed"
    | "address_suppressed"
    | "already_member"
    | "api_version_unknown"
    | "arco_already_answered"
    | "arco_already_open"
    | "audit_export_too_large"
    | "certificate_already_stored"
    | "certificate_expired"
    | "certificate_invalid"
    | "certificate_missing"
    | "closure_not_confirmed"
    | "company_invalid"
    | "company_rfc_locked"
    | "cursor_invalid"
    | "customer_external_id_taken"
    | "customer_invalid"
    | "customer_unknown"
    | "demo_content_busy"
    | "demo_content_test_only"
    | "email_already_verified"
    | "email_taken"
    | "email_unchanged"
    | "erasure_has_companies"
    | "erasure_not_confirmed"
    | "export_expired"
    | "export_not_ready"
    | "export_too_large"
    | "external_id_taken"
    | "file_not_ready"
    | "human_check_failed"
    | "idempotency_in_progress"
    | "idempotency_key_invalid"
    | "idempotency_key_missing"
    | "idempotency_key_reused"
    | "identity_flow_ended"
    | "identity_needs_linking"
    | "identity_not_proven"
    | "identity_provider_off"
    | "identity_provider_unavailable"
    | "identity_taken"
    | "internal_error"
    | "invitation_for_other"
    | "invitation_invalid"
    | "invitation_pending"
    | "invitations_full"
    | "invoice_changed"
    | "invoice_invalid"
    | "invoice_not_editable"
    | "last_owner"
    | "last_way_in"
    | "legal_version_unknown"
    | "link_invalid"
    | "logo_invalid"
    | "malformed_request"
    | "not_found"
    | "pac_account_missing"
    | "pac_credentials_invalid"
    | "pac_environment_mismatch"
    | "password_too_weak"
    | "payload_too_large"
    | "permission_denied"
    | "product_invalid"
    | "product_key_taken"
    | "rate_limited"
    | "receiver_address_missing"
    | "refresh_token_invalid"
    | "reopening_over"
    | "role_in_use"
    | "role_name_taken"
    | "role_too_high"
    | "role_unknown"
    | "roles_full"
    | "sandbox_unavailable"
    | "saved_view_limit"
    | "saved_view_name_taken"
    | "second_factor_required"
    | "series_code_taken"
    | "series_folio_backwards"
    | "series_not_found"
    | "service_unavailable"
    | "sign_in_challenge_ended"
    | "sign_in_failed"
    | "step_up_failed"
    | "step_up_required"
    | "suppression_removed"
    | "suppression_stands"
    | "suspended_by_operator"
    | "tenant_closed"
    | "tenant_required"
    | "tenant_state_conflict"
    | "tenant_suspended"
    | "test_mode_only"
    | "time_zone_unknown"
    | "transfer_pending"
    | "transfer_target_invalid"
    | "two_factor_code_wrong"
    | "two_factor_is_mandatory"
    | "two_factor_not_started"
    | "two_factor_required"
    | "unauthenticated"
    | "unsupported_media_type"
    | "validation_failed"
    | "webhook_endpoint_disabled"
    | "webhook_endpoint_invalid"
    | "webhook_endpoint_limit"
    | "webhook_replay_invalid";
