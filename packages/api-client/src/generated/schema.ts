// Generated from openapi.yaml by `pnpm openapi`. Do not edit: `pnpm check` compares.

export interface paths {
    readonly "/v1/users": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create an account
         * @description Makes a user and signs them in. Create the company next, with POST /v1/tenants.
         */
        readonly post: operations["signUp"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List my open sessions */
        readonly get: operations["listSessions"];
        readonly put?: never;
        /**
         * Sign in
         * @description Opens a session and sets its cookie.
         */
        readonly post: operations["signIn"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/tokens": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Get a short-lived bearer token
         * @description Programmatic sign-in: a token for 10 minutes, tied to a session that can be ended. For servers, prefer API keys.
         */
        readonly post: operations["createToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sessions/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * End one of my sessions
         * @description Use `current` as id to sign out.
         */
        readonly delete: operations["endSession"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/tenants": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List my companies */
        readonly get: operations["listTenants"];
        readonly put?: never;
        /**
         * Create a company
         * @description Makes the company in live and in test mode. Test mode works at once, against the sandbox.
         */
        readonly post: operations["createTenant"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/tenant": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get the company in use */
        readonly get: operations["getTenant"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Change the company data */
        readonly patch: operations["updateTenant"];
        readonly trace?: never;
    };
    readonly "/v1/tenant/logo": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Set the logo of documents */
        readonly put: operations["saveLogo"];
        readonly post?: never;
        /** Remove the logo of documents */
        readonly delete: operations["removeLogo"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/api-keys": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List API keys */
        readonly get: operations["listApiKeys"];
        readonly put?: never;
        /**
         * Create an API key
         * @description The secret is shown once, in this answer.
         */
        readonly post: operations["createApiKey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/api-keys/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Revoke an API key */
        readonly delete: operations["revokeApiKey"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/certificates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List certificates */
        readonly get: operations["listCertificates"];
        readonly put?: never;
        /**
         * Upload a seal certificate (CSD)
         * @description Checks certificate, key and password together and makes it the certificate that seals.
         */
        readonly post: operations["uploadCertificate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/certificates/test": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create a test certificate
         * @description Test mode only: the sandbox authority issues a CSD for the company.
         */
        readonly post: operations["createTestCertificate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/certificates/{id}/activation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Seal with this certificate */
        readonly post: operations["activateCertificate"];
        /** Stop sealing with this certificate */
        readonly delete: operations["deactivateCertificate"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/pac-account": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get the PAC account in use */
        readonly get: operations["getPacAccount"];
        /**
         * Set the PAC account
         * @description New documents use it at once; documents already sent stay with the account they were sent through.
         */
        readonly put: operations["replacePacAccount"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/series": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List series */
        readonly get: operations["listSeries"];
        readonly put?: never;
        /** Create a series */
        readonly post: operations["createSeries"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/series/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Change a series */
        readonly patch: operations["updateSeries"];
        readonly trace?: never;
    };
    readonly "/v1/customers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List customers */
        readonly get: operations["listCustomers"];
        readonly put?: never;
        /** Create a customer */
        readonly post: operations["createCustomer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/customers/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get a customer */
        readonly get: operations["getCustomer"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Archive a customer
         * @description It leaves the lists; its documents stay.
         */
        readonly delete: operations["archiveCustomer"];
        readonly options?: never;
        readonly head?: never;
        /** Change a customer */
        readonly patch: operations["updateCustomer"];
        readonly trace?: never;
    };
    readonly "/v1/products": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List products */
        readonly get: operations["listProducts"];
        readonly put?: never;
        /** Create a product */
        readonly post: operations["createProduct"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/products/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get a product */
        readonly get: operations["getProduct"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Archive a product
         * @description It leaves the lists; its documents stay.
         */
        readonly delete: operations["archiveProduct"];
        readonly options?: never;
        readonly head?: never;
        /** Change a product */
        readonly patch: operations["updateProduct"];
        readonly trace?: never;
    };
    readonly "/v1/catalogs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List SAT catalogues and their state */
        readonly get: operations["listCatalogs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/catalogs/{catalog}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Search a SAT catalogue in plain words
         * @description Finds rows by what people call them: accents, plurals and half-typed words do not matter, and everyday words lead to SAT’s ("llantas", "coca", "corte de cabello"). Digits search by the beginning of the key.
         */
        readonly get: operations["searchCatalog"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/catalogs/{catalog}/{key}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Read one row of a SAT catalogue */
        readonly get: operations["getCatalogRow"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/invoices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List invoices
         * @description Newest first.
         */
        readonly get: operations["listInvoices"];
        readonly put?: never;
        /**
         * Issue an invoice
         * @description Computes taxes and totals, checks every SAT rule, takes the folio, seals and stamps. 201: stamped, rejected by the PAC (see `state` and `rejection`), or a draft. 202: the stamp is still pending; read the invoice again or wait for its event, and never issue it again.
         */
        readonly post: operations["createInvoice"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/invoices/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Preview an invoice
         * @description The computed document and every rule checked, without side effects.
         */
        readonly post: operations["previewInvoice"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/invoices/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get an invoice */
        readonly get: operations["getInvoice"];
        /** Replace a draft or rejected invoice */
        readonly put: operations["replaceInvoice"];
        readonly post?: never;
        /** Delete a draft */
        readonly delete: operations["deleteDraftInvoice"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/invoices/{id}/issuance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Issue a draft or rejected invoice */
        readonly post: operations["issueInvoice"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/invoices/{id}/xml": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Download the XML */
        readonly get: operations["getInvoiceXml"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/invoices/{id}/pdf": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Download the PDF */
        readonly get: operations["getInvoicePdf"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/invoices/{id}/zip": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Download XML and PDF */
        readonly get: operations["getInvoiceZip"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List events
         * @description Newest first.
         */
        readonly get: operations["listEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/events/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get an event */
        readonly get: operations["getEvent"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
         *       "created_at": "2026-11-21T16:14:00.514Z",
         *       "last_used_at": null,
         *       "expires_at": null,
         *       "revoked_at": null
         *     }
         */
        readonly ApiKey: {
            /** @constant */
            readonly object: "api_key";
            /** @example key_01jd3v8q1mf2vbd5sxe8xn3n7q */
            readonly id: string;
            readonly livemode: boolean;
            readonly name: string;
            /** @description First 12 and last 4 characters. */
            readonly hint: string;
            readonly permissions: readonly string[];
            /** Format: date-time */
            readonly created_at: string;
            /** Format: date-time */
            readonly last_used_at: string | null;
            /** Format: date-time */
            readonly expires_at: string | null;
            /** Format: date-time */
            readonly revoked_at: string | null;
        };
        readonly ApiKeyList: {
            /** @constant */
            readonly object: "list";
            readonly data: readonly components["schemas"]["ApiKey"][];
            /** @constant */
            readonly has_more: false;
            readonly next_cursor: null;
        };
        /**
         * @description State of one SAT catalogue in this installation.
         * @example {
         *       "object": "catalog",
         *       "name": "c_UsoCFDI",
         *       "state": "complete",
         *       "source": "built_in",
         *       "row_count": 24,
         *       "imported_at": null
         *     }
         */
        readonly Catalog: {
            /** @constant */
            readonly object: "catalog";
            /** @enum {string} */
            readonly name: "c_Aduana" | "c_ClaveProdServ" | "c_ClaveUnidad" | "c_CodigoPostal" | "c_Colonia" | "c_Estado" | "c_Exportacion" | "c_FormaPago" | "c_Impuesto" | "c_Localidad" | "c_Meses" | "c_MetodoPago" | "c_Moneda" | "c_Municipio" | "c_NumPedimentoAduana" | "c_ObjetoImp" | "c_Pais" | "c_PatenteAduanal" | "c_Periodicidad" | "c_RegimenFiscal" | "c_TasaOCuota" | "c_TipoCadenaPago" | "c_TipoDeComprobante" | "c_TipoFactor" | "c_TipoRelacion" | "c_UsoCFDI";
            /**
             * @description complete: an unknown key is an error. starter, empty: an unknown key of the right form is a warning.
             * @enum {string}
             */
            readonly state: "complete" | "starter" | "empty";
            /** @enum {string} */
            readonly source: "imported" | "built_in";
            readonly row_count: number;
            /** Format: date-time */
            readonly imported_at: string | null;
        };
        readonly CatalogList: {
            /** @constant */
            readonly object: "list";
            readonly data: readonly components["schemas"]["Catalog"][];
            /** @constant */
            readonly has_more: false;
            readonly next_cursor: null;
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
        readonly CatalogRow: {
            /** @constant */
            readonly object: "catalog_row";
            /** @enum {string} */
            readonly catalog: "c_Aduana" | "c_ClaveProdServ" | "c_ClaveUnidad" | "c_CodigoPostal" | "c_Colonia" | "c_Estado" | "c_Exportacion" | "c_FormaPago" | "c_Impuesto" | "c_Localidad" | "c_Meses" | "c_MetodoPago" | "c_Moneda" | "c_Municipio" | "c_NumPedimentoAduana" | "c_ObjetoImp" | "c_Pais" | "c_PatenteAduanal" | "c_Periodicidad" | "c_RegimenFiscal" | "c_TasaOCuota" | "c_TipoCadenaPago" | "c_TipoDeComprobante" | "c_TipoFactor" | "c_TipoRelacion" | "c_UsoCFDI";
            readonly key: string;
            /** @description SAT's text; the key itself in catalogues without texts. */
            readonly description: string;
            /** @description All columns under the names of the public editions; flags are "1" or "". */
            readonly data: {
                readonly [key: string]: string;
            };
            /** Format: date */
            readonly valid_from: string | null;
            /**
             * Format: date
             * @description Last day in force; null while in force.
             */
            readonly valid_to: string | null;
        };
        readonly CatalogRowList: {
            /** @constant */
            readonly object: "list";
            readonly data: readonly components["schemas"]["CatalogRow"][];
            /** @description Whether more rows match; make the words more exact to see them. */
            readonly has_more: boolean;
            /** @description Always null: results are ranked, not paged. */
            readonly next_cursor: null;
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
         *       "created_at": "2026-11-21T16:14:02.727Z"
         *     }
         */
        readonly Certificate: {
            /** @constant */
            readonly object: "certificate";
            /** @example csd_01jd3v8q1mf2vbd5sxe8xn3n7q */
            readonly id: string;
            readonly livemode: boolean;
            readonly no_certificado: string;
            readonly rfc: string;
            readonly name: string;
            readonly issuer: string;
            /**
             * @description The active one seals.
             * @enum {string}
             */
            readonly state: "active" | "inactive";
            /** Format: date-time */
            readonly valid_from: string;
            /** Format: date-time */
            readonly valid_to: string;
            /** @description Whole days until it expires; negative afterwards. */
            readonly days_left: number;
            /** Format: date-time */
            readonly created_at: string;
        };
        readonly CertificateList: {
            /** @constant */
            readonly object: "list";
            readonly data: readonly components["schemas"]["Certificate"][];
            /** @constant */
            readonly has_more: false;
            readonly next_cursor: null;
        };
        /**
         * @example {
         *       "name": "tienda en línea",
         *       "permissions": [
         *         "invoices:read",
         *         "invoices:write"
         *       ]
         *     }
         */
        readonly CreateApiKey: {
            /**
             * @description What the key is for.
             * @example tienda en línea
             */
            readonly name: string;
            /** @description What the key may do; all that a key can, when left out. */
            readonly permissions?: readonly ("tenant:read" | "api_keys:read" | "certificates:read" | "certificates:write" | "pac_accounts:read" | "pac_accounts:write" | "series:read" | "series:write" | "customers:read" | "customers:write" | "products:read" | "products:write" | "catalogs:read" | "invoices:read" | "invoices:write" | "events:read" | "audit:read")[];
            /**
             * Format: date-time
             * @description Instant after which the key stops working.
             */
            readonly expires_at?: string;
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
        readonly CreateCustomer: {
            /** @description RFC; XAXX010101000 for the general public, XEXX010101000 for foreigners. */
            readonly rfc: string;
            /** @description Exactly as in the tax status certificate, without the capital regime. */
            readonly legal_name: string;
            /** @description Key of SAT catalogue c_RegimenFiscal. */
            readonly regimen_fiscal: string;
            /** @description Postal code of the tax address. */
            readonly postal_code: string;
            /** @description Key of SAT catalogue c_Pais. */
            readonly residencia_fiscal?: string | null;
            readonly num_reg_id_trib?: string | null;
            /** @description Use proposed for new invoices (c_UsoCFDI). */
            readonly uso_cfdi?: string | null;
            /** Format: email */
            readonly email?: string | null;
            readonly phone?: string | null;
            /** @description Your own id of the sale. Unique per company and mode for good: a second document with it is refused. */
            readonly external_id?: string | null;
            /** @description Up to 20 notes of your own, given back untouched. */
            readonly metadata?: {
                readonly [key: string]: string;
            };
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
        readonly CreateInvoice: {
            /**
             * @description I invoice, E credit note.
             * @default I
             * @enum {string}
             */
            readonly type?: "I" | "E";
            /** @description Customer id (cus_…) or the receiver itself. */
            readonly customer: string | components["schemas"]["InvoiceReceiver"];
            /**
             * @description Key of c_UsoCFDI; the customer may have one.
             * @example G03
             */
            readonly uso_cfdi?: string;
            readonly items: readonly components["schemas"]["InvoiceItem"][];
            /**
             * @description How it is paid; 99 with PPD. Required unless metodo_pago is PPD.
             * @example 03
             */
            readonly forma_pago?: string;
            /**
             * @description PUE paid in one go, PPD paid later or in parts.
             * @default PUE
             * @enum {string}
             */
            readonly metodo_pago?: "PUE" | "PPD";
            readonly condiciones_de_pago?: string;
            /**
             * @description c_Moneda.
             * @default MXN
             */
            readonly currency?: string;
            /** @description Pesos per unit of currency; required unless MXN. */
            readonly exchange_rate?: string;
            /**
             * @default 01
             * @enum {string}
             */
            readonly exportacion?: "01" | "02" | "03" | "04";
            /** @description LugarExpedicion; the company postal code when left out. */
            readonly place_of_issue?: string;
            /** @description Local date and time at the place of issue, at most 72 hours ago; now when left out. */
            readonly fecha?: string;
            /** @description Series code; the default of the type when left out. */
            readonly series?: string;
            /** @description Related documents. */
            readonly related?: readonly {
                /** @description Key of SAT catalogue c_TipoRelacion. */
                readonly tipo_relacion: string;
                readonly uuids: readonly string[];
            }[];
            /** @description Period of a global invoice to the general public. */
            readonly global?: {
                /** @description Key of SAT catalogue c_Periodicidad. */
                readonly periodicidad: string;
                /** @description Key of SAT catalogue c_Meses. */
                readonly meses: string;
                readonly year: number;
            };
            /** @description Printed on the PDF; not part of the fiscal document. */
            readonly notes?: string;
            /** @description Your own id of the sale. Unique per company and mode for good: a second document with it is refused. */
            readonly external_id?: string;
            /**
             * @description Up to 20 notes of your own, given back untouched.
             * @default {}
             */
            readonly metadata?: {
                readonly [key: string]: string;
            };
            /**
             * @description true keeps it as a draft: no folio, no stamp.
             * @default false
             */
            readonly draft?: boolean;
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
        readonly CreateProduct: {
            readonly description: string;
            /** @description Key of SAT catalogue c_ClaveProdServ. */
            readonly clave_prod_serv: string;
            /** @description Key of SAT catalogue c_ClaveUnidad. */
            readonly clave_unidad: string;
            /** @description Taxes of the product; empty when it has none, with objeto_imp. */
            readonly taxes: readonly components["schemas"]["Tax"][];
            /** @description Unit in words. */
            readonly unidad?: string | null;
            /** @description Your own code; NoIdentificacion. */
            readonly sku?: string | null;
            /** @description Decimal amount as text, up to 6 decimals. */
            readonly unit_price?: string | null;
            /** @description true when unit_price already contains the transferred taxes. */
            readonly price_includes_tax?: boolean;
            /**
             * @description c_ObjetoImp; 02 when there are taxes, else 01.
             * @enum {string}
             */
            readonly objeto_imp?: "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08";
            /** @description Your own id of the sale. Unique per company and mode for good: a second document with it is refused. */
            readonly external_id?: string | null;
            /** @description Up to 20 notes of your own, given back untouched. */
            readonly metadata?: {
                readonly [key: string]: string;
            };
        };
        /**
         * @example {
         *       "code": "TIENDA",
         *       "type": "I",
         *       "next_folio": 1001
         *     }
         */
        readonly CreateSeries: {
            /**
             * @description Serie, as printed on documents.
             * @example F
             */
            readonly code: string;
            /**
             * @description Type of document (c_TipoDeComprobante).
             * @enum {string}
             */
            readonly type: "I" | "E" | "T" | "N" | "P";
            /**
             * @description Number the next document takes.
             * @default 1
             * @example 1
             */
            readonly next_folio?: number;
            /** @default false */
            readonly is_default?: boolean;
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
         *       "brand_color": "#0b6e4f"
         *     }
         */
        readonly CreateTenant: {
            /**
             * @description RFC of the company or person.
             * @example EKU9003173C9
             */
            readonly rfc: string;
            /**
             * @description Name exactly as in the tax status certificate, without the capital regime.
             * @example ESCUELA KEMPER URGATE
             */
            readonly legal_name: string;
            /**
             * @description c_RegimenFiscal.
             * @example 601
             */
            readonly regimen_fiscal: string;
            /**
             * @description Postal code of the tax address; place of issue by default.
             * @example 42501
             */
            readonly postal_code: string;
            /** @description Shown on documents beside the legal name. */
            readonly trade_name?: string | null;
            /** Format: email */
            readonly email?: string | null;
            readonly phone?: string | null;
            /** Format: uri */
            readonly website?: string | null;
            /**
             * @description Accent colour of the PDF.
             * @example #0b6e4f
             */
            readonly brand_color?: string | null;
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
         *       "created_at": "2026-11-21T16:14:02.727Z",
         *       "updated_at": "2026-11-21T16:14:02.727Z"
         *     }
         */
        readonly Customer: {
            /** @constant */
            readonly object: "customer";
            /** @example cus_01jd3v8q1mf2vbd5sxe8xn3n7q */
            readonly id: string;
            readonly livemode: boolean;
            readonly rfc: string;
            readonly legal_name: string;
            readonly regimen_fiscal: string;
            readonly postal_code: string;
            readonly residencia_fiscal: string | null;
            readonly num_reg_id_trib: string | null;
            readonly uso_cfdi: string | null;
            readonly email: string | null;
            readonly phone: string | null;
            readonly external_id: string | null;
            readonly metadata: {
                readonly [key: string]: string;
            };
            readonly archived: boolean;
            /** Format: date-time */
            readonly created_at: string;
            /** Format: date-time */
            readonly updated_at: string;
        };
        readonly CustomerList: {
            /** @constant */
            readonly object: "list";
            readonly data: readonly components["schemas"]["Customer"][];
            readonly has_more: boolean;
            readonly next_cursor: string | null;
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
        readonly Event: {
            /** @constant */
            readonly object: "event";
            /** @example evt_01jd3v8q1mf2vbd5sxe8xn3n7q */
            readonly id: string;
            /** @example invoice.stamped */
            readonly type: string;
            /** Format: date-time */
            readonly created_at: string;
            readonly livemode: boolean;
            readonly data: {
                /** @description The object as it was then. */
                readonly object: {
                    readonly object: string;
                    readonly id: string;
                } & {
                    readonly [key: string]: unknown;
                };
            };
        };
        readonly EventList: {
            /** @constant */
            readonly object: "list";
            readonly data: readonly components["schemas"]["Event"][];
            readonly has_more: boolean;
            readonly next_cursor: string | null;
        };
        /**
         * @example {
         *       "object": "invoice",
         *       "id": "inv_01m7ysjhf9ecxrkhjwbs28x377",
         *       "livemode": false,
         *       "state": "stamped",
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
        readonly Invoice: {
            /** @constant */
            readonly object: "invoice";
            /** @example inv_01jd3v8q1mf2vbd5sxe8xn3n7q */
            readonly id: string;
            readonly livemode: boolean;
            /**
             * @description unknown: the answer of the PAC was lost and is being recovered; never issue it again.
             * @enum {string}
             */
            readonly state: "draft" | "sealed" | "sending" | "stamped" | "rejected" | "unknown" | "needs_attention" | "cancel_requested" | "canceled";
            readonly series: string | null;
            readonly folio: string | null;
            /** @description Fiscal folio, once stamped. */
            readonly uuid: string | null;
            /** Format: date-time */
            readonly stamped_at: string | null;
            readonly customer: string | null;
            /** @enum {string} */
            readonly type: "I" | "E";
            readonly issuer: {
                readonly rfc: string;
                readonly legal_name: string;
                readonly regimen_fiscal: string;
                readonly postal_code: string | null;
            };
            readonly receiver: {
                readonly rfc: string;
                readonly legal_name: string;
                readonly regimen_fiscal: string;
                readonly postal_code: string | null;
            };
            readonly uso_cfdi: string;
            readonly fecha: string | null;
            readonly place_of_issue: string;
            readonly forma_pago: string | null;
            readonly metodo_pago: string | null;
            readonly currency: string;
            readonly exchange_rate: string | null;
            readonly items: readonly {
                readonly description: string;
                readonly clave_prod_serv: string;
                readonly clave_unidad: string;
                readonly unidad: string | null;
                readonly sku: string | null;
                readonly quantity: string;
                /** @description Net of tax, as written in the document. */
                readonly unit_price: string;
                readonly amount: string;
                readonly discount: string | null;
                readonly objeto_imp: string;
                readonly transferred: readonly {
                    readonly impuesto: string;
                    readonly tipo_factor: string | null;
                    readonly tasa_o_cuota: string | null;
                    readonly base: string | null;
                    readonly amount: string | null;
                }[];
                readonly withheld: readonly {
                    readonly impuesto: string;
                    readonly tipo_factor: string | null;
                    readonly tasa_o_cuota: string | null;
                    readonly base: string | null;
                    readonly amount: string | null;
                }[];
            }[];
            readonly subtotal: string;
            readonly discount: string | null;
            readonly transferred: readonly {
                readonly impuesto: string;
                readonly tipo_factor: string | null;
                readonly tasa_o_cuota: string | null;
                readonly base: string | null;
                readonly amount: string | null;
            }[];
            readonly withheld: readonly {
                readonly impuesto: string;
                readonly tipo_factor: string | null;
                readonly tasa_o_cuota: string | null;
                readonly base: string | null;
                readonly amount: string | null;
            }[];
            readonly total_transferred: string | null;
            readonly total_withheld: string | null;
            readonly total: string;
            readonly related: readonly {
                readonly tipo_relacion: string;
                readonly uuids: readonly string[];
            }[];
            /** @description Why the PAC refused it; correct and issue it again. */
            readonly rejection: {
                readonly code: string;
                readonly sat: string | null;
                readonly message: string;
            } | null;
            /** @description Address of the QR code: SAT’s verification page. */
            readonly verification_url: string | null;
            readonly files: {
                readonly xml: string;
                readonly pdf: string;
                readonly zip: string;
            } | null;
            readonly external_id: string | null;
            readonly metadata: {
                readonly [key: string]: string;
            };
            readonly version: number;
            /** Format: date-time */
            readonly created_at: string;
            /** Format: date-time */
            readonly updated_at: string;
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
        readonly InvoiceItem: {
            /** @description Product id (prd_…); gives what the item leaves out. */
            readonly product?: string;
            readonly description?: string;
            /** @description Key of SAT catalogue c_ClaveProdServ. */
            readonly clave_prod_serv?: string;
            /** @description Key of SAT catalogue c_ClaveUnidad. */
            readonly clave_unidad?: string;
            /** @description Unit in words. */
            readonly unidad?: string;
            /** @description Your own code; NoIdentificacion. */
            readonly sku?: string;
            /**
             * @description Quantity as decimal text, up to 6 decimals.
             * @default 1
             * @example 1
             */
            readonly quantity?: string;
            /** @description Price of one unit, before discount. */
            readonly unit_price?: string;
            /** @description true when unit_price (and discount) already contain the transferred taxes. */
            readonly price_includes_tax?: boolean;
            /** @description Discount of the whole line, same terms as unit_price. */
            readonly discount?: string;
            /**
             * @description c_ObjetoImp. 02 when taxes are given.
             * @enum {string}
             */
            readonly objeto_imp?: "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08";
            /** @description Required unless the product has them or objeto_imp says there are none. */
            readonly taxes?: readonly components["schemas"]["Tax"][];
            readonly pedimentos?: readonly string[];
            readonly cuentas_prediales?: readonly string[];
            /** @description Taxpayer on whose behalf the line is charged. */
            readonly third_party?: {
                /** @description RFC; XAXX010101000 for the general public, XEXX010101000 for foreigners. */
                readonly rfc: string;
                readonly legal_name: string;
                /** @description Key of SAT catalogue c_RegimenFiscal. */
                readonly regimen_fiscal: string;
                readonly postal_code: string;
            };
        };
        readonly InvoiceList: {
            /** @constant */
            readonly object: "list";
            readonly data: readonly components["schemas"]["InvoiceSummary"][];
            readonly has_more: boolean;
            readonly next_cursor: string | null;
        };
        readonly InvoiceNotice: {
            readonly pointer: string;
            readonly code: string;
            readonly sat: string | null;
            readonly message: string;
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
        readonly InvoicePreview: {
            /** @constant */
            readonly object: "invoice_preview";
            /** @enum {string} */
            readonly type: "I" | "E";
            readonly issuer: {
                readonly rfc: string;
                readonly legal_name: string;
                readonly regimen_fiscal: string;
                readonly postal_code: string | null;
            };
            readonly receiver: {
                readonly rfc: string;
                readonly legal_name: string;
                readonly regimen_fiscal: string;
                readonly postal_code: string | null;
            };
            readonly uso_cfdi: string;
            readonly fecha: string | null;
            readonly place_of_issue: string;
            readonly forma_pago: string | null;
            readonly metodo_pago: string | null;
            readonly currency: string;
            readonly exchange_rate: string | null;
            readonly items: readonly {
                readonly description: string;
                readonly clave_prod_serv: string;
                readonly clave_unidad: string;
                readonly unidad: string | null;
                readonly sku: string | null;
                readonly quantity: string;
                /** @description Net of tax, as written in the document. */
                readonly unit_price: string;
                readonly amount: string;
                readonly discount: string | null;
                readonly objeto_imp: string;
                readonly transferred: readonly {
                    readonly impuesto: string;
                    readonly tipo_factor: string | null;
                    readonly tasa_o_cuota: string | null;
                    readonly base: string | null;
                    readonly amount: string | null;
                }[];
                readonly withheld: readonly {
                    readonly impuesto: string;
                    readonly tipo_factor: string | null;
                    readonly tasa_o_cuota: string | null;
                    readonly base: string | null;
                    readonly amount: string | null;
                }[];
            }[];
            readonly subtotal: string;
            readonly discount: string | null;
            readonly transferred: readonly {
                readonly impuesto: string;
                readonly tipo_factor: string | null;
                readonly tasa_o_cuota: string | null;
                readonly base: string | null;
                readonly amount: string | null;
            }[];
            readonly withheld: readonly {
                readonly impuesto: string;
                readonly tipo_factor: string | null;
                readonly tasa_o_cuota: string | null;
                readonly base: string | null;
                readonly amount: string | null;
            }[];
            readonly total_transferred: string | null;
            readonly total_withheld: string | null;
            readonly total: string;
            readonly related: readonly {
                readonly tipo_relacion: string;
                readonly uuids: readonly string[];
            }[];
            readonly warnings: readonly components["schemas"]["InvoiceNotice"][];
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
        readonly InvoiceReceiver: {
            /** @description RFC; XAXX010101000 for the general public, XEXX010101000 for foreigners. */
            readonly rfc: string;
            /** @description Exactly as in the tax status certificate, without the capital regime. */
            readonly legal_name: string;
            /** @description Key of SAT catalogue c_RegimenFiscal. */
            readonly regimen_fiscal: string;
            /** @description Postal code of the tax address. */
            readonly postal_code: string;
            /** @description Country of a foreign receiver. */
            readonly residencia_fiscal?: string;
            /** @description Tax id of a foreign receiver. */
            readonly num_reg_id_trib?: string;
            /** Format: email */
            readonly email?: string;
        };
        /**
         * @description An invoice in a list; read it by id for the rest.
         * @example {
         *       "object": "invoice",
         *       "id": "inv_01m7ysjhf9ecxrkhjwbs28x377",
         *       "livemode": false,
         *       "state": "stamped",
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
        readonly InvoiceSummary: {
            /** @constant */
            readonly object: "invoice";
            /** @example inv_01jd3v8q1mf2vbd5sxe8xn3n7q */
            readonly id: string;
            readonly livemode: boolean;
            /**
             * @description unknown: the answer of the PAC was lost and is being recovered; never issue it again.
             * @enum {string}
             */
            readonly state: "draft" | "sealed" | "sending" | "stamped" | "rejected" | "unknown" | "needs_attention" | "cancel_requested" | "canceled";
            /** @enum {string} */
            readonly type: "I" | "E";
            readonly series: string | null;
            readonly folio: string | null;
            /** @description Fiscal folio, once stamped. */
            readonly uuid: string | null;
            /** Format: date-time */
            readonly stamped_at: string | null;
            readonly customer: string | null;
            readonly currency: string;
            readonly total: string;
            readonly fecha: string | null;
            readonly external_id: string | null;
            readonly version: number;
            /** Format: date-time */
            readonly created_at: string;
            /** Format: date-time */
            readonly updated_at: string;
            readonly receiver: {
                readonly rfc: string;
                readonly legal_name: string;
            };
        };
        /**
         * @example {
         *       "image": "iVBORw0KGgoAAAANSUhEUg=="
         *     }
         */
        readonly Logo: {
            /** @description PNG or JPEG in base64, up to 2 MB. */
            readonly image: string;
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
         *       "created_at": "2026-11-21T16:14:00.514Z",
         *       "last_used_at": null,
         *       "expires_at": null,
         *       "revoked_at": null,
         *       "secret": "kt_test_…"
         *     }
         */
        readonly NewApiKey: {
            /** @constant */
            readonly object: "api_key";
            /** @example key_01jd3v8q1mf2vbd5sxe8xn3n7q */
            readonly id: string;
            readonly livemode: boolean;
            readonly name: string;
            /** @description First 12 and last 4 characters. */
            readonly hint: string;
            readonly permissions: readonly string[];
            /** Format: date-time */
            readonly created_at: string;
            /** Format: date-time */
            readonly last_used_at: string | null;
            /** Format: date-time */
            readonly expires_at: string | null;
            /** Format: date-time */
            readonly revoked_at: string | null;
            /** @description The key itself. Shown only now. */
            readonly secret: string;
        };
        /**
         * @example {
         *       "object": "pac_account",
         *       "id": "pac_01m7ysjexnewwadt038hrqbhkq",
         *       "livemode": false,
         *       "provider": "sw-sapien",
         *       "environment": "sandbox",
         *       "created_at": "2026-11-21T16:14:02.727Z"
         *     }
         */
        readonly PacAccount: {
            /** @constant */
            readonly object: "pac_account";
            /** @example pac_01jd3v8q1mf2vbd5sxe8xn3n7q */
            readonly id: string;
            readonly livemode: boolean;
            readonly provider: string;
            /** @enum {string} */
            readonly environment: "sandbox" | "test" | "production";
            /** Format: date-time */
            readonly created_at: string;
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
        readonly PreviewInvoice: {
            /**
             * @description I invoice, E credit note.
             * @default I
             * @enum {string}
             */
            readonly type?: "I" | "E";
            /** @description Customer id (cus_…) or the receiver itself. */
            readonly customer: string | components["schemas"]["InvoiceReceiver"];
            /**
             * @description Key of c_UsoCFDI; the customer may have one.
             * @example G03
             */
            readonly uso_cfdi?: string;
            readonly items: readonly components["schemas"]["InvoiceItem"][];
            /**
             * @description How it is paid; 99 with PPD. Required unless metodo_pago is PPD.
             * @example 03
             */
            readonly forma_pago?: string;
            /**
             * @description PUE paid in one go, PPD paid later or in parts.
             * @default PUE
             * @enum {string}
             */
            readonly metodo_pago?: "PUE" | "PPD";
            readonly condiciones_de_pago?: string;
            /**
             * @description c_Moneda.
             * @default MXN
             */
            readonly currency?: string;
            /** @description Pesos per unit of currency; required unless MXN. */
            readonly exchange_rate?: string;
            /**
             * @default 01
             * @enum {string}
             */
            readonly exportacion?: "01" | "02" | "03" | "04";
            /** @description LugarExpedicion; the company postal code when left out. */
            readonly place_of_issue?: string;
            /** @description Local date and time at the place of issue, at most 72 hours ago; now when left out. */
            readonly fecha?: string;
            /** @description Series code; the default of the type when left out. */
            readonly series?: string;
            /** @description Related documents. */
            readonly related?: readonly {
                /** @description Key of SAT catalogue c_TipoRelacion. */
                readonly tipo_relacion: string;
                readonly uuids: readonly string[];
            }[];
            /** @description Period of a global invoice to the general public. */
            readonly global?: {
                /** @description Key of SAT catalogue c_Periodicidad. */
                readonly periodicidad: string;
                /** @description Key of SAT catalogue c_Meses. */
                readonly meses: string;
                readonly year: number;
            };
            /** @description Printed on the PDF; not part of the fiscal document. */
            readonly notes?: string;
            /** @description Your own id of the sale. Unique per company and mode for good: a second document with it is refused. */
            readonly external_id?: string;
            /**
             * @description Up to 20 notes of your own, given back untouched.
             * @default {}
             */
            readonly metadata?: {
                readonly [key: string]: string;
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
         *           "message": "El uso de CFDI D01 no está permitido para este receptor. Usos según su régimen y tipo de persona: 605, 606, 608, 611, 612, 614, 607, 615, 625."
         *         }
         *       ]
         *     }
         */
        readonly Problem: {
            /** @description Address of the page that explains the code. */
            readonly type: string;
            readonly title: string;
            readonly status: number;
            /** @description Stable code; never changes with the language. */
            readonly code: string;
            /** @description What happened and what to do, in Spanish or by Accept-Language in English. */
            readonly detail: string;
            /** @description Identifier of this request; quote it to support. */
            readonly instance: string;
            readonly errors?: readonly {
                /** @description JSON pointer into the request body, or the name of the parameter. */
                readonly pointer: string;
                readonly code: string;
                /** @description SAT code of the rule, such as CFDI40119. */
                readonly sat?: string;
                readonly message: string;
            }[];
        } & {
            readonly [key: string]: unknown;
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
         *       "created_at": "2026-11-21T16:14:02.727Z",
         *       "updated_at": "2026-11-21T16:14:02.727Z"
         *     }
         */
        readonly Product: {
            /** @constant */
            readonly object: "product";
            /** @example prd_01jd3v8q1mf2vbd5sxe8xn3n7q */
            readonly id: string;
            readonly livemode: boolean;
            readonly description: string;
            readonly clave_prod_serv: string;
            readonly clave_unidad: string;
            readonly unidad: string | null;
            readonly sku: string | null;
            readonly unit_price: string | null;
            readonly price_includes_tax: boolean;
            readonly objeto_imp: string;
            readonly taxes: readonly {
                /**
                 * @description 001 ISR, 002 IVA, 003 IEPS.
                 * @enum {string}
                 */
                readonly impuesto: "001" | "002" | "003";
                /** @enum {string} */
                readonly tipo_factor: "Tasa" | "Cuota" | "Exento";
                /** @description Rate as a fraction ("0.16") or amount per unit; absent with Exento. */
                readonly tasa_o_cuota?: string;
                /**
                 * @description true for a withholding (retención).
                 * @default false
                 */
                readonly withheld: boolean;
            }[];
            readonly external_id: string | null;
            readonly metadata: {
                readonly [key: string]: string;
            };
            readonly archived: boolean;
            /** Format: date-time */
            readonly created_at: string;
            /** Format: date-time */
            readonly updated_at: string;
        };
        readonly ProductList: {
            /** @constant */
            readonly object: "list";
            readonly data: readonly components["schemas"]["Product"][];
            readonly has_more: boolean;
            readonly next_cursor: string | null;
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
        readonly ReplaceInvoice: {
            /**
             * @description I invoice, E credit note.
             * @default I
             * @enum {string}
             */
            readonly type?: "I" | "E";
            /** @description Customer id (cus_…) or the receiver itself. */
            readonly customer: string | components["schemas"]["InvoiceReceiver"];
            /**
             * @description Key of c_UsoCFDI; the customer may have one.
             * @example G03
             */
            readonly uso_cfdi?: string;
            readonly items: readonly components["schemas"]["InvoiceItem"][];
            /**
             * @description How it is paid; 99 with PPD. Required unless metodo_pago is PPD.
             * @example 03
             */
            readonly forma_pago?: string;
            /**
             * @description PUE paid in one go, PPD paid later or in parts.
             * @default PUE
             * @enum {string}
             */
            readonly metodo_pago?: "PUE" | "PPD";
            readonly condiciones_de_pago?: string;
            /**
             * @description c_Moneda.
             * @default MXN
             */
            readonly currency?: string;
            /** @description Pesos per unit of currency; required unless MXN. */
            readonly exchange_rate?: string;
            /**
             * @default 01
             * @enum {string}
             */
            readonly exportacion?: "01" | "02" | "03" | "04";
            /** @description LugarExpedicion; the company postal code when left out. */
            readonly place_of_issue?: string;
            /** @description Local date and time at the place of issue, at most 72 hours ago; now when left out. */
            readonly fecha?: string;
            /** @description Series code; the default of the type when left out. */
            readonly series?: string;
            /** @description Related documents. */
            readonly related?: readonly {
                /** @description Key of SAT catalogue c_TipoRelacion. */
                readonly tipo_relacion: string;
                readonly uuids: readonly string[];
            }[];
            /** @description Period of a global invoice to the general public. */
            readonly global?: {
                /** @description Key of SAT catalogue c_Periodicidad. */
                readonly periodicidad: string;
                /** @description Key of SAT catalogue c_Meses. */
                readonly meses: string;
                readonly year: number;
            };
            /** @description Printed on the PDF; not part of the fiscal document. */
            readonly notes?: string;
            /** @description Your own id of the sale. Unique per company and mode for good: a second document with it is refused. */
            readonly external_id?: string;
            /**
             * @description Up to 20 notes of your own, given back untouched.
             * @default {}
             */
            readonly metadata?: {
                readonly [key: string]: string;
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
        readonly ReplacePacAccount: {
            /**
             * @description Authorised stamping provider.
             * @example sw-sapien
             * @enum {string}
             */
            readonly provider: "sw-sapien";
            /**
             * @description Which system of the PAC; live companies use production.
             * @enum {string}
             */
            readonly environment: "test" | "production";
            /**
             * @description User and password, or a permanent token. Kept encrypted and never shown again.
             * @example {
             *       "user": "facturas@empresa.mx",
             *       "password": "…"
             *     }
             */
            readonly credentials: {
                readonly [key: string]: string;
            };
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
         *       "created_at": "2026-11-21T16:14:02.727Z",
         *       "updated_at": "2026-11-21T16:14:02.727Z"
         *     }
         */
        readonly Series: {
            /** @constant */
            readonly object: "series";
            /** @example ser_01jd3v8q1mf2vbd5sxe8xn3n7q */
            readonly id: string;
            readonly livemode: boolean;
            readonly code: string;
            /**
             * @description Type of document (c_TipoDeComprobante).
             * @enum {string}
             */
            readonly type: "I" | "E" | "T" | "N" | "P";
            readonly next_folio: number;
            readonly is_default: boolean;
            /** Format: date-time */
            readonly created_at: string;
            /** Format: date-time */
            readonly updated_at: string;
        };
        readonly SeriesList: {
            /** @constant */
            readonly object: "list";
            readonly data: readonly components["schemas"]["Series"][];
            /** @constant */
            readonly has_more: false;
            readonly next_cursor: null;
        };
        /**
         * @description A signed-in device or program.
         * @example {
         *       "object": "session",
         *       "id": "ses_01m7ysjgr3erdajgz4j2f96nnx",
         *       "is_current": true,
         *       "ip": "187.190.12.34",
         *       "user_agent": "Mozilla/5.0",
         *       "created_at": "2026-11-21T16:14:02.242Z",
         *       "last_seen_at": "2026-11-21T16:14:02.242Z",
         *       "expires_at": "2026-12-05T16:14:02.242Z"
         *     }
         */
        readonly Session: {
            /** @constant */
            readonly object: "session";
            /** @example ses_01jd3v8q1mf2vbd5sxe8xn3n7q */
            readonly id: string;
            readonly is_current: boolean;
            readonly ip: string;
            readonly user_agent: string;
            /** Format: date-time */
            readonly created_at: string;
            /** Format: date-time */
            readonly last_seen_at: string;
            /** Format: date-time */
            readonly expires_at: string;
        };
        readonly SessionList: {
            /** @constant */
            readonly object: "list";
            readonly data: readonly components["schemas"]["Session"][];
            /** @constant */
            readonly has_more: false;
            readonly next_cursor: null;
        };
        /**
         * @example {
         *       "email": "ana@ejemplo.mx",
         *       "password": "cuatro gatos bajo la lluvia"
         *     }
         */
        readonly SignIn: {
            /**
             * Format: email
             * @description E-mail address.
             * @example ana@ejemplo.mx
             */
            readonly email: string;
            /**
             * @description 8 to 128 characters. Spaces count.
             * @example cuatro gatos bajo la lluvia
             */
            readonly password: string;
        };
        /**
         * @example {
         *       "email": "ana@ejemplo.mx",
         *       "password": "cuatro gatos bajo la lluvia",
         *       "name": "Ana Torres"
         *     }
         */
        readonly SignUp: {
            /**
             * Format: email
             * @description E-mail address.
             * @example ana@ejemplo.mx
             */
            readonly email: string;
            /**
             * @description 8 to 128 characters. Spaces count.
             * @example cuatro gatos bajo la lluvia
             */
            readonly password: string;
            /**
             * @description How we address the person.
             * @example Ana Torres
             */
            readonly name: string;
            /**
             * @default es
             * @enum {string}
             */
            readonly language?: "es" | "en";
        };
        /**
         * @example {
         *       "object": "signed_in",
         *       "user": {
         *         "object": "user",
         *         "id": "usr_01m7ysjepze2ptqta5dnkzmvnd",
         *         "email": "ana@ejemplo.mx",
         *         "name": "Ana Torres",
         *         "language": "es",
         *         "created_at": "2026-11-21T16:14:00.158Z"
         *       },
         *       "session": {
         *         "object": "session",
         *         "id": "ses_01m7ysjgr3erdajgz4j2f96nnx",
         *         "is_current": true,
         *         "ip": "187.190.12.34",
         *         "user_agent": "Mozilla/5.0",
         *         "created_at": "2026-11-21T16:14:02.242Z",
         *         "last_seen_at": "2026-11-21T16:14:02.242Z",
         *         "expires_at": "2026-12-05T16:14:02.242Z"
         *       }
         *     }
         */
        readonly SignedIn: {
            /** @constant */
            readonly object: "signed_in";
            readonly user: components["schemas"]["User"];
            readonly session: components["schemas"]["Session"];
        };
        /**
         * @description A tax by its name ("iva_16") or written out.
         * @example iva_16
         */
        readonly Tax: components["schemas"]["TaxName"] | components["schemas"]["TaxObject"];
        /** @enum {string} */
        readonly TaxName: "iva_16" | "iva_8" | "iva_0" | "iva_exento" | "ieps_8" | "isr_ret_10" | "iva_ret_10_6667" | "isr_ret_1_25" | "iva_ret_4";
        readonly TaxObject: {
            /**
             * @description 001 ISR, 002 IVA, 003 IEPS.
             * @enum {string}
             */
            readonly impuesto: "001" | "002" | "003";
            /** @enum {string} */
            readonly tipo_factor: "Tasa" | "Cuota" | "Exento";
            /** @description Rate as a fraction ("0.16") or amount per unit; absent with Exento. */
            readonly tasa_o_cuota?: string;
            /**
             * @description true for a withholding (retención).
             * @default false
             */
            readonly withheld?: boolean;
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
         *       "has_logo": false,
         *       "created_at": "2026-11-21T16:14:00.433Z",
         *       "updated_at": "2026-11-21T16:14:00.433Z"
         *     }
         */
        readonly Tenant: {
            /** @constant */
            readonly object: "tenant";
            /** @example ten_01jd3v8q1mf2vbd5sxe8xn3n7q */
            readonly id: string;
            readonly livemode: boolean;
            /** @description The same company in the other mode. */
            readonly twin: string;
            readonly rfc: string;
            readonly legal_name: string;
            readonly regimen_fiscal: string;
            readonly postal_code: string;
            readonly trade_name: string | null;
            readonly email: string | null;
            readonly phone: string | null;
            readonly website: string | null;
            readonly brand_color: string | null;
            readonly has_logo: boolean;
            /** Format: date-time */
            readonly created_at: string;
            /** Format: date-time */
            readonly updated_at: string;
        };
        readonly TenantList: {
            /** @constant */
            readonly object: "list";
            readonly data: readonly components["schemas"]["Tenant"][];
            /** @constant */
            readonly has_more: false;
            readonly next_cursor: null;
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
         *         "has_logo": false,
         *         "created_at": "2026-11-21T16:14:00.433Z",
         *         "updated_at": "2026-11-21T16:14:00.433Z"
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
         *         "has_logo": false,
         *         "created_at": "2026-11-21T16:14:00.433Z",
         *         "updated_at": "2026-11-21T16:14:00.433Z"
         *       }
         *     }
         */
        readonly TenantPair: {
            /** @constant */
            readonly object: "tenant_pair";
            readonly live: components["schemas"]["Tenant"];
            readonly test: components["schemas"]["Tenant"];
        };
        /**
         * @example {
         *       "object": "token",
         *       "access_token": "eyJhbGciOi…",
         *       "token_type": "Bearer",
         *       "expires_in": 600,
         *       "user": {
         *         "object": "user",
         *         "id": "usr_01m7ysjepze2ptqta5dnkzmvnd",
         *         "email": "ana@ejemplo.mx",
         *         "name": "Ana Torres",
         *         "language": "es",
         *         "created_at": "2026-11-21T16:14:00.158Z"
         *       }
         *     }
         */
        readonly Token: {
            /** @constant */
            readonly object: "token";
            /** @description Send it as Authorization: Bearer. */
            readonly access_token: string;
            /** @constant */
            readonly token_type: "Bearer";
            /** @description Seconds. */
            readonly expires_in: number;
            readonly user: components["schemas"]["User"];
        };
        /**
         * @example {
         *       "postal_code": "06600",
         *       "email": "pagos@ejemplo.mx"
         *     }
         */
        readonly UpdateCustomer: {
            /** @description RFC; XAXX010101000 for the general public, XEXX010101000 for foreigners. */
            readonly rfc?: string;
            /** @description Exactly as in the tax status certificate, without the capital regime. */
            readonly legal_name?: string;
            /** @description Key of SAT catalogue c_RegimenFiscal. */
            readonly regimen_fiscal?: string;
            /** @description Postal code of the tax address. */
            readonly postal_code?: string;
            /** @description Key of SAT catalogue c_Pais. */
            readonly residencia_fiscal?: string | null;
            readonly num_reg_id_trib?: string | null;
            /** @description Use proposed for new invoices (c_UsoCFDI). */
            readonly uso_cfdi?: string | null;
            /** Format: email */
            readonly email?: string | null;
            readonly phone?: string | null;
            /** @description Your own id of the sale. Unique per company and mode for good: a second document with it is refused. */
            readonly external_id?: string | null;
            /** @description Up to 20 notes of your own, given back untouched. */
            readonly metadata?: {
                readonly [key: string]: string;
            };
        };
        /**
         * @example {
         *       "unit_price": "195.00"
         *     }
         */
        readonly UpdateProduct: {
            readonly description?: string;
            /** @description Key of SAT catalogue c_ClaveProdServ. */
            readonly clave_prod_serv?: string;
            /** @description Key of SAT catalogue c_ClaveUnidad. */
            readonly clave_unidad?: string;
            /** @description Taxes of the product; empty when it has none, with objeto_imp. */
            readonly taxes?: readonly components["schemas"]["Tax"][];
            /** @description Unit in words. */
            readonly unidad?: string | null;
            /** @description Your own code; NoIdentificacion. */
            readonly sku?: string | null;
            /** @description Decimal amount as text, up to 6 decimals. */
            readonly unit_price?: string | null;
            /** @description true when unit_price already contains the transferred taxes. */
            readonly price_includes_tax?: boolean;
            /**
             * @description c_ObjetoImp; 02 when there are taxes, else 01.
             * @enum {string}
             */
            readonly objeto_imp?: "01" | "02" | "03" | "04" | "05" | "06" | "07" | "08";
            /** @description Your own id of the sale. Unique per company and mode for good: a second document with it is refused. */
            readonly external_id?: string | null;
            /** @description Up to 20 notes of your own, given back untouched. */
            readonly metadata?: {
                readonly [key: string]: string;
            };
        };
        /**
         * @example {
         *       "next_folio": 2001
         *     }
         */
        readonly UpdateSeries: {
            /**
             * @description Number the next document takes.
             * @example 1
             */
            readonly next_folio?: number;
            /**
             * @description Makes it the default of its type.
             * @constant
             */
            readonly is_default?: true;
        };
        /**
         * @example {
         *       "trade_name": "Kemper",
         *       "brand_color": "#7a1f3d"
         *     }
         */
        readonly UpdateTenant: {
            /**
             * @description RFC of the company or person.
             * @example EKU9003173C9
             */
            readonly rfc?: string;
            /**
             * @description Name exactly as in the tax status certificate, without the capital regime.
             * @example ESCUELA KEMPER URGATE
             */
            readonly legal_name?: string;
            /**
             * @description c_RegimenFiscal.
             * @example 601
             */
            readonly regimen_fiscal?: string;
            /**
             * @description Postal code of the tax address; place of issue by default.
             * @example 42501
             */
            readonly postal_code?: string;
            /** @description Shown on documents beside the legal name. */
            readonly trade_name?: string | null;
            /** Format: email */
            readonly email?: string | null;
            readonly phone?: string | null;
            /** Format: uri */
            readonly website?: string | null;
            /**
             * @description Accent colour of the PDF.
             * @example #0b6e4f
             */
            readonly brand_color?: string | null;
        };
        /**
         * @example {
         *       "certificate": "MIIFuzCCA6OgAwIBAgIU",
         *       "private_key": "MIIFDjBABgkqhkiG9w0BBQ0wMw==",
         *       "password": "contraseña del archivo .key"
         *     }
         */
        readonly UploadCertificate: {
            /** @description The .cer file in base64. */
            readonly certificate: string;
            /** @description The .key file in base64. Kept encrypted and never shown again. */
            readonly private_key: string;
            /** @description Password of the .key file. Used once, never stored. */
            readonly password: string;
        };
        /**
         * @description A person who signs in.
         * @example {
         *       "object": "user",
         *       "id": "usr_01m7ysjepze2ptqta5dnkzmvnd",
         *       "email": "ana@ejemplo.mx",
         *       "name": "Ana Torres",
         *       "language": "es",
         *       "created_at": "2026-11-21T16:14:00.158Z"
         *     }
         */
        readonly User: {
            /** @constant */
            readonly object: "user";
            /** @example usr_01jd3v8q1mf2vbd5sxe8xn3n7q */
            readonly id: string;
            readonly email: string;
            readonly name: string;
            /** @enum {string} */
            readonly language: "es" | "en";
            /** Format: date-time */
            readonly created_at: string;
        };
    };
    responses: {
        /** @description Problem 400: `cursor_invalid`, `malformed_request`, `tenant_required`, `validation_failed`. */
        readonly "cursor_invalid.malformed_request.tenant_required.validation_failed": {
            headers: {
                readonly "Request-Id": components["headers"]["Request-Id"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem 409: `file_not_ready`. */
        readonly file_not_ready: {
            headers: {
                readonly "Request-Id": components["headers"]["Request-Id"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem 400: `idempotency_key_invalid`, `malformed_request`, `tenant_required`, `validation_failed`. */
        readonly "idempotency_key_invalid.malformed_request.tenant_required.validation_failed": {
            headers: {
                readonly "Request-Id": components["headers"]["Request-Id"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem 500: `internal_error`. */
        readonly internal_error: {
            headers: {
                readonly "Request-Id": components["headers"]["Request-Id"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem 400: `malformed_request`, `tenant_required`. */
        readonly "malformed_request.tenant_required": {
            headers: {
                readonly "Request-Id": components["headers"]["Request-Id"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem 400: `malformed_request`, `tenant_required`, `validation_failed`. */
        readonly "malformed_request.tenant_required.validation_failed": {
            headers: {
                readonly "Request-Id": components["headers"]["Request-Id"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem 400: `malformed_request`, `validation_failed`. */
        readonly "malformed_request.validation_failed": {
            headers: {
                readonly "Request-Id": components["headers"]["Request-Id"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem 404: `not_found`. */
        readonly not_found: {
            headers: {
                readonly "Request-Id": components["headers"]["Request-Id"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem 404: `not_found`. */
        readonly "not_found.keyed": {
            headers: {
                readonly "Request-Id": components["headers"]["Request-Id"];
                readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem 413: `payload_too_large`. */
        readonly payload_too_large: {
            headers: {
                readonly "Request-Id": components["headers"]["Request-Id"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem 403: `permission_denied`. */
        readonly permission_denied: {
            headers: {
                readonly "Request-Id": components["headers"]["Request-Id"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem 429: `rate_limited`. */
        readonly rate_limited: {
            headers: {
                readonly "Request-Id": components["headers"]["Request-Id"];
                readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem 503: `service_unavailable`. */
        readonly service_unavailable: {
            headers: {
                readonly "Request-Id": components["headers"]["Request-Id"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem 401: `unauthenticated`. */
        readonly unauthenticated: {
            headers: {
                readonly "Request-Id": components["headers"]["Request-Id"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Problem 415: `unsupported_media_type`. */
        readonly unsupported_media_type: {
            headers: {
                readonly "Request-Id": components["headers"]["Request-Id"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Your name for this business attempt, 1 to 255 visible ASCII characters. Repeat the same request with the same key after a lost answer: it is never done twice. Kept for 48 hours. */
        readonly IdempotencyKeyRequired: string;
        /** @description With a key, the repetition of a request gives the first answer instead of doing it twice. */
        readonly IdempotencyKeyOptional: string;
        /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
        readonly KitaTenant: string;
        /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
        readonly AcceptLanguage: string;
    };
    requestBodies: never;
    headers: {
        /** @description Identifier of the request; quote it to support. Problem documents repeat it in `instance`. */
        readonly "Request-Id": string;
        /** @description Requests that may come at once. */
        readonly "RateLimit-Limit": number;
        /** @description Requests that may still come at once. */
        readonly "RateLimit-Remaining": number;
        /** @description Seconds until the quota is whole again; after a refusal, until the next request is accepted. */
        readonly "RateLimit-Reset": number;
        /** @description Seconds to wait before repeating the request. */
        readonly "Retry-After": number;
        /** @description Present on the answer to a repetition: nothing was done again. */
        readonly "Idempotency-Replayed": "true";
        /** @description Suggested file name. */
        readonly "Content-Disposition": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly signUp: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SignUp"];
            };
        };
        readonly responses: {
            /** @description Signed in; the session cookie is set. */
            readonly 201: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SignedIn"];
                };
            };
            readonly 400: components["responses"]["malformed_request.validation_failed"];
            /** @description Problem 409: `email_taken`. */
            readonly 409: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["payload_too_large"];
            readonly 415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `password_too_weak`. */
            readonly 422: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly listSessions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Sessions that are still open, newest first. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionList"];
                };
            };
            /** @description Problem 400: `malformed_request`. */
            readonly 400: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["unauthenticated"];
            readonly 403: components["responses"]["permission_denied"];
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly signIn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SignIn"];
            };
        };
        readonly responses: {
            /** @description Signed in; the session cookie is set. */
            readonly 201: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SignedIn"];
                };
            };
            readonly 400: components["responses"]["malformed_request.validation_failed"];
            /** @description Problem 401: `sign_in_failed`. */
            readonly 401: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["payload_too_large"];
            readonly 415: components["responses"]["unsupported_media_type"];
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly createToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SignIn"];
            };
        };
        readonly responses: {
            /** @description A short-lived bearer token. */
            readonly 201: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Token"];
                };
            };
            readonly 400: components["responses"]["malformed_request.validation_failed"];
            /** @description Problem 401: `sign_in_failed`. */
            readonly 401: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["payload_too_large"];
            readonly 415: components["responses"]["unsupported_media_type"];
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly endSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /** @description Session id, or `current`. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; no body. */
            readonly 204: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["malformed_request.validation_failed"];
            readonly 401: components["responses"]["unauthenticated"];
            readonly 403: components["responses"]["permission_denied"];
            readonly 404: components["responses"]["not_found"];
            readonly 413: components["responses"]["payload_too_large"];
            readonly 415: components["responses"]["unsupported_media_type"];
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly listTenants: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Every company and mode you may act in. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TenantList"];
                };
            };
            /** @description Problem 400: `malformed_request`. */
            readonly 400: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["unauthenticated"];
            readonly 403: components["responses"]["permission_denied"];
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly createTenant: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateTenant"];
            };
        };
        readonly responses: {
            /** @description The new company, in live and in test mode. */
            readonly 201: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TenantPair"];
                };
            };
            readonly 400: components["responses"]["malformed_request.validation_failed"];
            readonly 401: components["responses"]["unauthenticated"];
            readonly 403: components["responses"]["permission_denied"];
            readonly 413: components["responses"]["payload_too_large"];
            readonly 415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `company_invalid`. */
            readonly 422: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly getTenant: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                readonly "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A company in one mode: live or test. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Tenant"];
                };
            };
            readonly 400: components["responses"]["malformed_request.tenant_required"];
            readonly 401: components["responses"]["unauthenticated"];
            readonly 403: components["responses"]["permission_denied"];
            readonly 404: components["responses"]["not_found"];
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly updateTenant: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                readonly "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UpdateTenant"];
            };
        };
        readonly responses: {
            /** @description A company in one mode: live or test. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Tenant"];
                };
            };
            readonly 400: components["responses"]["malformed_request.tenant_required.validation_failed"];
            readonly 401: components["responses"]["unauthenticated"];
            readonly 403: components["responses"]["permission_denied"];
            readonly 404: components["responses"]["not_found"];
            /** @description Problem 409: `company_rfc_locked`. */
            readonly 409: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["payload_too_large"];
            readonly 415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `company_invalid`. */
            readonly 422: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly saveLogo: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                readonly "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Logo"];
            };
        };
        readonly responses: {
            /** @description A company in one mode: live or test. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Tenant"];
                };
            };
            readonly 400: components["responses"]["malformed_request.tenant_required.validation_failed"];
            readonly 401: components["responses"]["unauthenticated"];
            readonly 403: components["responses"]["permission_denied"];
            readonly 404: components["responses"]["not_found"];
            readonly 413: components["responses"]["payload_too_large"];
            readonly 415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `logo_invalid`. */
            readonly 422: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly removeLogo: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                readonly "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A company in one mode: live or test. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Tenant"];
                };
            };
            readonly 400: components["responses"]["malformed_request.tenant_required"];
            readonly 401: components["responses"]["unauthenticated"];
            readonly 403: components["responses"]["permission_denied"];
            readonly 404: components["responses"]["not_found"];
            readonly 413: components["responses"]["payload_too_large"];
            readonly 415: components["responses"]["unsupported_media_type"];
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly listApiKeys: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                readonly "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All keys of this company and mode, revoked ones included. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiKeyList"];
                };
            };
            readonly 400: components["responses"]["malformed_request.tenant_required"];
            readonly 401: components["responses"]["unauthenticated"];
            readonly 403: components["responses"]["permission_denied"];
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly createApiKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                readonly "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateApiKey"];
            };
        };
        readonly responses: {
            /** @description The new key; keep `secret`, it is not shown again. */
            readonly 201: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NewApiKey"];
                };
            };
            readonly 400: components["responses"]["malformed_request.tenant_required.validation_failed"];
            readonly 401: components["responses"]["unauthenticated"];
            readonly 403: components["responses"]["permission_denied"];
            readonly 413: components["responses"]["payload_too_large"];
            readonly 415: components["responses"]["unsupported_media_type"];
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly revokeApiKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                readonly "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description An API key, without its secret. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiKey"];
                };
            };
            readonly 400: components["responses"]["malformed_request.tenant_required.validation_failed"];
            readonly 401: components["responses"]["unauthenticated"];
            readonly 403: components["responses"]["permission_denied"];
            readonly 404: components["responses"]["not_found"];
            readonly 413: components["responses"]["payload_too_large"];
            readonly 415: components["responses"]["unsupported_media_type"];
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly listCertificates: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                readonly "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All certificates, newest first. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CertificateList"];
                };
            };
            readonly 400: components["responses"]["malformed_request.tenant_required"];
            readonly 401: components["responses"]["unauthenticated"];
            readonly 403: components["responses"]["permission_denied"];
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly uploadCertificate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description With a key, the repetition of a request gives the first answer instead of doing it twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                readonly "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UploadCertificate"];
            };
        };
        readonly responses: {
            /** @description A seal certificate (CSD). */
            readonly 201: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Certificate"];
                };
            };
            readonly 400: components["responses"]["idempotency_key_invalid.malformed_request.tenant_required.validation_failed"];
            readonly 401: components["responses"]["unauthenticated"];
            readonly 403: components["responses"]["permission_denied"];
            /** @description Problem 409: `certificate_already_stored`, `idempotency_in_progress`. */
            readonly 409: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["payload_too_large"];
            readonly 415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `certificate_invalid`, `idempotency_key_reused`. */
            readonly 422: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly createTestCertificate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description With a key, the repetition of a request gives the first answer instead of doing it twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                readonly "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A seal certificate (CSD). */
            readonly 201: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Certificate"];
                };
            };
            /** @description Problem 400: `idempotency_key_invalid`, `malformed_request`, `tenant_required`. */
            readonly 400: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["unauthenticated"];
            /** @description Problem 403: `permission_denied`, `test_mode_only`. */
            readonly 403: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Problem 409: `idempotency_in_progress`. */
            readonly 409: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["payload_too_large"];
            readonly 415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `certificate_invalid`, `idempotency_key_reused`. */
            readonly 422: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            /** @description Problem 503: `sandbox_unavailable`, `service_unavailable`. */
            readonly 503: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly activateCertificate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description With a key, the repetition of a request gives the first answer instead of doing it twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                readonly "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A seal certificate (CSD). */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Certificate"];
                };
            };
            readonly 400: components["responses"]["idempotency_key_invalid.malformed_request.tenant_required.validation_failed"];
            readonly 401: components["responses"]["unauthenticated"];
            readonly 403: components["responses"]["permission_denied"];
            readonly 404: components["responses"]["not_found.keyed"];
            /** @description Problem 409: `idempotency_in_progress`. */
            readonly 409: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["payload_too_large"];
            readonly 415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `idempotency_key_reused`. */
            readonly 422: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly deactivateCertificate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                readonly "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A seal certificate (CSD). */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Certificate"];
                };
            };
            readonly 400: components["responses"]["malformed_request.tenant_required.validation_failed"];
            readonly 401: components["responses"]["unauthenticated"];
            readonly 403: components["responses"]["permission_denied"];
            readonly 404: components["responses"]["not_found"];
            readonly 413: components["responses"]["payload_too_large"];
            readonly 415: components["responses"]["unsupported_media_type"];
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly getPacAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                readonly "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The account that stamps new documents. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PacAccount"];
                };
            };
            readonly 400: components["responses"]["malformed_request.tenant_required"];
            readonly 401: components["responses"]["unauthenticated"];
            readonly 403: components["responses"]["permission_denied"];
            readonly 404: components["responses"]["not_found"];
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly replacePacAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                readonly "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReplacePacAccount"];
            };
        };
        readonly responses: {
            /** @description The account that stamps new documents. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PacAccount"];
                };
            };
            readonly 400: components["responses"]["malformed_request.tenant_required.validation_failed"];
            readonly 401: components["responses"]["unauthenticated"];
            readonly 403: components["responses"]["permission_denied"];
            readonly 413: components["responses"]["payload_too_large"];
            readonly 415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `pac_credentials_invalid`, `pac_environment_mismatch`. */
            readonly 422: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly listSeries: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                readonly "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All series, by code. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SeriesList"];
                };
            };
            readonly 400: components["responses"]["malformed_request.tenant_required"];
            readonly 401: components["responses"]["unauthenticated"];
            readonly 403: components["responses"]["permission_denied"];
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly createSeries: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description With a key, the repetition of a request gives the first answer instead of doing it twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                readonly "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateSeries"];
            };
        };
        readonly responses: {
            /** @description A numbering of documents. */
            readonly 201: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Series"];
                };
            };
            readonly 400: components["responses"]["idempotency_key_invalid.malformed_request.tenant_required.validation_failed"];
            readonly 401: components["responses"]["unauthenticated"];
            readonly 403: components["responses"]["permission_denied"];
            /** @description Problem 409: `idempotency_in_progress`, `series_code_taken`. */
            readonly 409: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["payload_too_large"];
            readonly 415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `idempotency_key_reused`. */
            readonly 422: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly updateSeries: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                readonly "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UpdateSeries"];
            };
        };
        readonly responses: {
            /** @description A numbering of documents. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Series"];
                };
            };
            readonly 400: components["responses"]["malformed_request.tenant_required.validation_failed"];
            readonly 401: components["responses"]["unauthenticated"];
            readonly 403: components["responses"]["permission_denied"];
            readonly 404: components["responses"]["not_found"];
            readonly 413: components["responses"]["payload_too_large"];
            readonly 415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `series_folio_backwards`. */
            readonly 422: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly listCustomers: {
        readonly parameters: {
            readonly query?: {
                /** @description Items per page, 1 to 100. */
                readonly limit?: number;
                /** @description next_cursor of the previous page, with the same filters. */
                readonly cursor?: string;
                /** @description Words of the name, or the beginning of the RFC or e-mail. */
                readonly q?: string;
                /** @description RFC; XAXX010101000 for the general public, XEXX010101000 for foreigners. */
                readonly rfc?: string;
                /** @description Your own id of the sale. Unique per company and mode for good: a second document with it is refused. */
                readonly external_id?: string;
            };
            readonly header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                readonly "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of results. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CustomerList"];
                };
            };
            readonly 400: components["responses"]["cursor_invalid.malformed_request.tenant_required.validation_failed"];
            readonly 401: components["responses"]["unauthenticated"];
            readonly 403: components["responses"]["permission_denied"];
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly createCustomer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description With a key, the repetition of a request gives the first answer instead of doing it twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                readonly "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateCustomer"];
            };
        };
        readonly responses: {
            /** @description A receiver of invoices. */
            readonly 201: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Customer"];
                };
            };
            readonly 400: components["responses"]["idempotency_key_invalid.malformed_request.tenant_required.validation_failed"];
            readonly 401: components["responses"]["unauthenticated"];
            readonly 403: components["responses"]["permission_denied"];
            /** @description Problem 409: `customer_external_id_taken`, `idempotency_in_progress`. */
            readonly 409: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["payload_too_large"];
            readonly 415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `customer_invalid`, `idempotency_key_reused`. */
            readonly 422: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly getCustomer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                readonly "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /** @description Customer id (cus_…). */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A receiver of invoices. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Customer"];
                };
            };
            readonly 400: components["responses"]["malformed_request.tenant_required.validation_failed"];
            readonly 401: components["responses"]["unauthenticated"];
            readonly 403: components["responses"]["permission_denied"];
            readonly 404: components["responses"]["not_found"];
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly archiveCustomer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                readonly "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /** @description Customer id (cus_…). */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A receiver of invoices. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Customer"];
                };
            };
            readonly 400: components["responses"]["malformed_request.tenant_required.validation_failed"];
            readonly 401: components["responses"]["unauthenticated"];
            readonly 403: components["responses"]["permission_denied"];
            readonly 404: components["responses"]["not_found"];
            readonly 413: components["responses"]["payload_too_large"];
            readonly 415: components["responses"]["unsupported_media_type"];
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly updateCustomer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description With a key, the repetition of a request gives the first answer instead of doing it twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                readonly "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /** @description Customer id (cus_…). */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UpdateCustomer"];
            };
        };
        readonly responses: {
            /** @description A receiver of invoices. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Customer"];
                };
            };
            readonly 400: components["responses"]["idempotency_key_invalid.malformed_request.tenant_required.validation_failed"];
            readonly 401: components["responses"]["unauthenticated"];
            readonly 403: components["responses"]["permission_denied"];
            readonly 404: components["responses"]["not_found.keyed"];
            /** @description Problem 409: `customer_external_id_taken`, `idempotency_in_progress`. */
            readonly 409: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["payload_too_large"];
            readonly 415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `customer_invalid`, `idempotency_key_reused`. */
            readonly 422: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly listProducts: {
        readonly parameters: {
            readonly query?: {
                /** @description Items per page, 1 to 100. */
                readonly limit?: number;
                /** @description next_cursor of the previous page, with the same filters. */
                readonly cursor?: string;
                /** @description Words of the description, or the sku. */
                readonly q?: string;
                readonly sku?: string;
                /** @description Your own id of the sale. Unique per company and mode for good: a second document with it is refused. */
                readonly external_id?: string;
            };
            readonly header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                readonly "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of results. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProductList"];
                };
            };
            readonly 400: components["responses"]["cursor_invalid.malformed_request.tenant_required.validation_failed"];
            readonly 401: components["responses"]["unauthenticated"];
            readonly 403: components["responses"]["permission_denied"];
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly createProduct: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description With a key, the repetition of a request gives the first answer instead of doing it twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                readonly "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateProduct"];
            };
        };
        readonly responses: {
            /** @description Something the company sells. */
            readonly 201: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Product"];
                };
            };
            readonly 400: components["responses"]["idempotency_key_invalid.malformed_request.tenant_required.validation_failed"];
            readonly 401: components["responses"]["unauthenticated"];
            readonly 403: components["responses"]["permission_denied"];
            /** @description Problem 409: `idempotency_in_progress`, `product_key_taken`. */
            readonly 409: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["payload_too_large"];
            readonly 415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `idempotency_key_reused`, `product_invalid`. */
            readonly 422: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly getProduct: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                readonly "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /** @description Product id (prd_…). */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Something the company sells. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Product"];
                };
            };
            readonly 400: components["responses"]["malformed_request.tenant_required.validation_failed"];
            readonly 401: components["responses"]["unauthenticated"];
            readonly 403: components["responses"]["permission_denied"];
            readonly 404: components["responses"]["not_found"];
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly archiveProduct: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                readonly "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /** @description Product id (prd_…). */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Something the company sells. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Product"];
                };
            };
            readonly 400: components["responses"]["malformed_request.tenant_required.validation_failed"];
            readonly 401: components["responses"]["unauthenticated"];
            readonly 403: components["responses"]["permission_denied"];
            readonly 404: components["responses"]["not_found"];
            readonly 413: components["responses"]["payload_too_large"];
            readonly 415: components["responses"]["unsupported_media_type"];
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly updateProduct: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description With a key, the repetition of a request gives the first answer instead of doing it twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKeyOptional"];
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                readonly "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /** @description Product id (prd_…). */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UpdateProduct"];
            };
        };
        readonly responses: {
            /** @description Something the company sells. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Product"];
                };
            };
            readonly 400: components["responses"]["idempotency_key_invalid.malformed_request.tenant_required.validation_failed"];
            readonly 401: components["responses"]["unauthenticated"];
            readonly 403: components["responses"]["permission_denied"];
            readonly 404: components["responses"]["not_found.keyed"];
            /** @description Problem 409: `idempotency_in_progress`, `product_key_taken`. */
            readonly 409: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["payload_too_large"];
            readonly 415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `idempotency_key_reused`, `product_invalid`. */
            readonly 422: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly listCatalogs: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                readonly "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CatalogList"];
                };
            };
            readonly 400: components["responses"]["malformed_request.tenant_required"];
            readonly 401: components["responses"]["unauthenticated"];
            readonly 403: components["responses"]["permission_denied"];
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly searchCatalog: {
        readonly parameters: {
            readonly query?: {
                /** @description What it is called, in plain Spanish and without accents if you like, or the beginning of the key. */
                readonly q?: string;
                /** @description Results, 1 to 50, best first. */
                readonly limit?: number;
                /** @description Day on which the rows must be in force. Default: today. */
                readonly as_of?: string;
            };
            readonly header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                readonly "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /** @description Name of the catalogue as SAT writes it, for example c_ClaveProdServ. */
                readonly catalog: "c_Aduana" | "c_ClaveProdServ" | "c_ClaveUnidad" | "c_CodigoPostal" | "c_Colonia" | "c_Estado" | "c_Exportacion" | "c_FormaPago" | "c_Impuesto" | "c_Localidad" | "c_Meses" | "c_MetodoPago" | "c_Moneda" | "c_Municipio" | "c_NumPedimentoAduana" | "c_ObjetoImp" | "c_Pais" | "c_PatenteAduanal" | "c_Periodicidad" | "c_RegimenFiscal" | "c_TasaOCuota" | "c_TipoCadenaPago" | "c_TipoDeComprobante" | "c_TipoFactor" | "c_TipoRelacion" | "c_UsoCFDI";
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Default Response */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CatalogRowList"];
                };
            };
            readonly 400: components["responses"]["malformed_request.tenant_required.validation_failed"];
            readonly 401: components["responses"]["unauthenticated"];
            readonly 403: components["responses"]["permission_denied"];
            readonly 404: components["responses"]["not_found"];
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly getCatalogRow: {
        readonly parameters: {
            readonly query?: {
                /** @description Day on which the row must be in force. Default: the newest version of the key. */
                readonly as_of?: string;
            };
            readonly header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                readonly "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /** @description Name of the catalogue as SAT writes it, for example c_ClaveProdServ. */
                readonly catalog: "c_Aduana" | "c_ClaveProdServ" | "c_ClaveUnidad" | "c_CodigoPostal" | "c_Colonia" | "c_Estado" | "c_Exportacion" | "c_FormaPago" | "c_Impuesto" | "c_Localidad" | "c_Meses" | "c_MetodoPago" | "c_Moneda" | "c_Municipio" | "c_NumPedimentoAduana" | "c_ObjetoImp" | "c_Pais" | "c_PatenteAduanal" | "c_Periodicidad" | "c_RegimenFiscal" | "c_TasaOCuota" | "c_TipoCadenaPago" | "c_TipoDeComprobante" | "c_TipoFactor" | "c_TipoRelacion" | "c_UsoCFDI";
                /** @description Key as SAT writes it; composite keys join their parts with a hyphen (JAL-039). */
                readonly key: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A row of a SAT catalogue. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CatalogRow"];
                };
            };
            readonly 400: components["responses"]["malformed_request.tenant_required.validation_failed"];
            readonly 401: components["responses"]["unauthenticated"];
            readonly 403: components["responses"]["permission_denied"];
            readonly 404: components["responses"]["not_found"];
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly listInvoices: {
        readonly parameters: {
            readonly query?: {
                /** @description Items per page, 1 to 100. */
                readonly limit?: number;
                /** @description next_cursor of the previous page, with the same filters. */
                readonly cursor?: string;
                readonly state?: "draft" | "sealed" | "sending" | "stamped" | "rejected" | "unknown" | "needs_attention" | "cancel_requested" | "canceled";
                readonly type?: "I" | "E";
                /** @description Customer id. */
                readonly customer?: string;
                /** @description RFC; XAXX010101000 for the general public, XEXX010101000 for foreigners. */
                readonly receiver_rfc?: string;
                /** @description Fiscal folio (UUID) of a stamped document. */
                readonly uuid?: string;
                /** @description Your own id of the sale. Unique per company and mode for good: a second document with it is refused. */
                readonly external_id?: string;
                /** @description Created at or after this instant. */
                readonly created_from?: string;
                /** @description Created before this instant. */
                readonly created_to?: string;
            };
            readonly header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                readonly "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of results. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InvoiceList"];
                };
            };
            readonly 400: components["responses"]["cursor_invalid.malformed_request.tenant_required.validation_failed"];
            readonly 401: components["responses"]["unauthenticated"];
            readonly 403: components["responses"]["permission_denied"];
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly createInvoice: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this business attempt, 1 to 255 visible ASCII characters. Repeat the same request with the same key after a lost answer: it is never done twice. Kept for 48 hours. */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKeyRequired"];
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                readonly "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateInvoice"];
            };
        };
        readonly responses: {
            /** @description A fiscal document (CFDI). */
            readonly 201: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Invoice"];
                };
            };
            /** @description A fiscal document (CFDI). */
            readonly 202: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Invoice"];
                };
            };
            /** @description Problem 400: `idempotency_key_invalid`, `idempotency_key_missing`, `malformed_request`, `tenant_required`, `validation_failed`. */
            readonly 400: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["unauthenticated"];
            readonly 403: components["responses"]["permission_denied"];
            /** @description Problem 409: `external_id_taken`, `idempotency_in_progress`. */
            readonly 409: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["payload_too_large"];
            readonly 415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `certificate_expired`, `certificate_missing`, `customer_unknown`, `idempotency_key_reused`, `invoice_invalid`, `pac_account_missing`, `series_not_found`. */
            readonly 422: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly previewInvoice: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                readonly "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PreviewInvoice"];
            };
        };
        readonly responses: {
            /** @description What the invoice would be. Nothing was stored. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InvoicePreview"];
                };
            };
            readonly 400: components["responses"]["malformed_request.tenant_required.validation_failed"];
            readonly 401: components["responses"]["unauthenticated"];
            readonly 403: components["responses"]["permission_denied"];
            readonly 413: components["responses"]["payload_too_large"];
            readonly 415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `customer_unknown`, `invoice_invalid`. */
            readonly 422: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly getInvoice: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                readonly "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /** @description Invoice id (inv_…). */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A fiscal document (CFDI). */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Invoice"];
                };
            };
            readonly 400: components["responses"]["malformed_request.tenant_required.validation_failed"];
            readonly 401: components["responses"]["unauthenticated"];
            readonly 403: components["responses"]["permission_denied"];
            readonly 404: components["responses"]["not_found"];
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly replaceInvoice: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                readonly "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /** @description Invoice id (inv_…). */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReplaceInvoice"];
            };
        };
        readonly responses: {
            /** @description A fiscal document (CFDI). */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Invoice"];
                };
            };
            readonly 400: components["responses"]["malformed_request.tenant_required.validation_failed"];
            readonly 401: components["responses"]["unauthenticated"];
            readonly 403: components["responses"]["permission_denied"];
            readonly 404: components["responses"]["not_found"];
            /** @description Problem 409: `external_id_taken`, `invoice_not_editable`. */
            readonly 409: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["payload_too_large"];
            readonly 415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `customer_unknown`, `invoice_invalid`. */
            readonly 422: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly deleteDraftInvoice: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                readonly "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /** @description Invoice id (inv_…). */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done; no body. */
            readonly 204: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["malformed_request.tenant_required.validation_failed"];
            readonly 401: components["responses"]["unauthenticated"];
            readonly 403: components["responses"]["permission_denied"];
            readonly 404: components["responses"]["not_found"];
            /** @description Problem 409: `invoice_not_editable`. */
            readonly 409: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["payload_too_large"];
            readonly 415: components["responses"]["unsupported_media_type"];
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly issueInvoice: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Your name for this business attempt, 1 to 255 visible ASCII characters. Repeat the same request with the same key after a lost answer: it is never done twice. Kept for 48 hours. */
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKeyRequired"];
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                readonly "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /** @description Invoice id (inv_…). */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A fiscal document (CFDI). */
            readonly 201: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Invoice"];
                };
            };
            /** @description A fiscal document (CFDI). */
            readonly 202: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Invoice"];
                };
            };
            /** @description Problem 400: `idempotency_key_invalid`, `idempotency_key_missing`, `malformed_request`, `tenant_required`, `validation_failed`. */
            readonly 400: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 401: components["responses"]["unauthenticated"];
            readonly 403: components["responses"]["permission_denied"];
            readonly 404: components["responses"]["not_found.keyed"];
            /** @description Problem 409: `idempotency_in_progress`, `invoice_not_editable`. */
            readonly 409: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["payload_too_large"];
            readonly 415: components["responses"]["unsupported_media_type"];
            /** @description Problem 422: `certificate_expired`, `certificate_missing`, `customer_unknown`, `idempotency_key_reused`, `invoice_invalid`, `pac_account_missing`, `series_not_found`. */
            readonly 422: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly getInvoiceXml: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                readonly "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /** @description Invoice id (inv_…). */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly "Content-Disposition": components["headers"]["Content-Disposition"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/xml": string;
                };
            };
            readonly 400: components["responses"]["malformed_request.tenant_required.validation_failed"];
            readonly 401: components["responses"]["unauthenticated"];
            readonly 403: components["responses"]["permission_denied"];
            readonly 404: components["responses"]["not_found"];
            readonly 409: components["responses"]["file_not_ready"];
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly getInvoicePdf: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                readonly "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /** @description Invoice id (inv_…). */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly "Content-Disposition": components["headers"]["Content-Disposition"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/pdf": string;
                };
            };
            readonly 400: components["responses"]["malformed_request.tenant_required.validation_failed"];
            readonly 401: components["responses"]["unauthenticated"];
            readonly 403: components["responses"]["permission_denied"];
            readonly 404: components["responses"]["not_found"];
            readonly 409: components["responses"]["file_not_ready"];
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly getInvoiceZip: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                readonly "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /** @description Invoice id (inv_…). */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly "Content-Disposition": components["headers"]["Content-Disposition"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/zip": string;
                };
            };
            readonly 400: components["responses"]["malformed_request.tenant_required.validation_failed"];
            readonly 401: components["responses"]["unauthenticated"];
            readonly 403: components["responses"]["permission_denied"];
            readonly 404: components["responses"]["not_found"];
            readonly 409: components["responses"]["file_not_ready"];
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly listEvents: {
        readonly parameters: {
            readonly query?: {
                /** @description Items per page, 1 to 100. */
                readonly limit?: number;
                /** @description next_cursor of the previous page, with the same filters. */
                readonly cursor?: string;
                /** @description Only this type, such as invoice.stamped. */
                readonly type?: string;
                /** @description Only events of the object with this id. */
                readonly object?: string;
            };
            readonly header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                readonly "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of results. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EventList"];
                };
            };
            readonly 400: components["responses"]["cursor_invalid.malformed_request.tenant_required.validation_failed"];
            readonly 401: components["responses"]["unauthenticated"];
            readonly 403: components["responses"]["permission_denied"];
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
    readonly getEvent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Company in which a signed-in person acts (ten_…). Required when they belong to several; API keys belong to one company and need none. */
                readonly "Kita-Tenant"?: components["parameters"]["KitaTenant"];
                /** @description Language of texts for people: Spanish, or English when it is preferred. Codes never change. */
                readonly "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            readonly path: {
                /** @description Event id (evt_…). */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Something that happened to an object. */
            readonly 200: {
                headers: {
                    readonly "Request-Id": components["headers"]["Request-Id"];
                    readonly "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    readonly "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    readonly "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Event"];
                };
            };
            readonly 400: components["responses"]["malformed_request.tenant_required.validation_failed"];
            readonly 401: components["responses"]["unauthenticated"];
            readonly 403: components["responses"]["permission_denied"];
            readonly 404: components["responses"]["not_found"];
            readonly 429: components["responses"]["rate_limited"];
            readonly 500: components["responses"]["internal_error"];
            readonly 503: components["responses"]["service_unavailable"];
        };
    };
}

/** Codes of problem documents. */
export type ProblemCode =
    | "certificate_already_stored"
    | "certificate_expired"
    | "certificate_invalid"
    | "certificate_missing"
    | "company_invalid"
    | "company_rfc_locked"
    | "cursor_invalid"
    | "customer_external_id_taken"
    | "customer_invalid"
    | "customer_unknown"
    | "email_taken"
    | "external_id_taken"
    | "file_not_ready"
    | "idempotency_in_progress"
    | "idempotency_key_invalid"
    | "idempotency_key_missing"
    | "idempotency_key_reused"
    | "internal_error"
    | "invoice_invalid"
    | "invoice_not_editable"
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
    | "sandbox_unavailable"
    | "series_code_taken"
    | "series_folio_backwards"
    | "series_not_found"
    | "service_unavailable"
    | "sign_in_failed"
    | "tenant_required"
    | "test_mode_only"
    | "unauthenticated"
    | "unsupported_media_type"
    | "validation_failed";
