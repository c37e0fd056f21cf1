CREATE TABLE "app"."api_keys" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"hash" "bytea" NOT NULL,
	"hint" text NOT NULL,
	"permissions" text[] NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_used_at" timestamp with time zone,
	"expires_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "api_keys_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "app"."catalog_imports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"source" text NOT NULL,
	"etag" text,
	"report" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "app"."catalog_rows" (
	"catalog" text NOT NULL,
	"key" text collate "C" NOT NULL,
	"version" smallint NOT NULL,
	"data" jsonb NOT NULL,
	"valid_from" date,
	"valid_to" date,
	"superseded_at" timestamp with time zone,
	"import_id" uuid NOT NULL,
	"terms" text,
	"weight" smallint NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (array_to_tsvector(string_to_array(terms, ' '))) STORED,
	CONSTRAINT "catalog_rows_catalog_key_version_pk" PRIMARY KEY("catalog","key","version"),
	CONSTRAINT "catalog_rows_period" CHECK ("app"."catalog_rows"."valid_from" <= "app"."catalog_rows"."valid_to")
);
--> statement-breakpoint
CREATE TABLE "app"."catalog_states" (
	"catalog" text PRIMARY KEY NOT NULL,
	"import_id" uuid NOT NULL,
	"row_count" integer NOT NULL,
	"imported_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "app"."catalog_words" (
	"catalog" text NOT NULL,
	"word" text collate "C" NOT NULL,
	"uses" integer NOT NULL,
	CONSTRAINT "catalog_words_catalog_word_pk" PRIMARY KEY("catalog","word")
);
--> statement-breakpoint
CREATE TABLE "app"."certificate_keys" (
	"tenant_id" uuid NOT NULL,
	"certificate_id" uuid NOT NULL,
	"enc_v" smallint NOT NULL,
	"kek_id" text NOT NULL,
	"wrapped_dek" "bytea" NOT NULL,
	"box" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "certificate_keys_tenant_id_certificate_id_pk" PRIMARY KEY("tenant_id","certificate_id"),
	CONSTRAINT "certificate_keys_enc_v" CHECK ("app"."certificate_keys"."enc_v" = 1),
	CONSTRAINT "certificate_keys_wrapped_dek" CHECK (octet_length("app"."certificate_keys"."wrapped_dek") = 60),
	CONSTRAINT "certificate_keys_box" CHECK (octet_length("app"."certificate_keys"."box") >= 28)
);
--> statement-breakpoint
CREATE TABLE "app"."certificates" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"no_certificado" text NOT NULL,
	"rfc" text NOT NULL,
	"name" text NOT NULL,
	"certificate" "bytea" NOT NULL,
	"issuer" text NOT NULL,
	"valid_from" timestamp with time zone NOT NULL,
	"valid_to" timestamp with time zone NOT NULL,
	"state" text NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "certificates_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "certificates_state_known" CHECK ("app"."certificates"."state" in ('active', 'inactive'))
);
--> statement-breakpoint
CREATE TABLE "app"."customers" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"rfc" text NOT NULL,
	"legal_name" text NOT NULL,
	"regimen_fiscal" text NOT NULL,
	"postal_code" text NOT NULL,
	"residencia_fiscal" text,
	"num_reg_id_trib" text,
	"uso_cfdi" text,
	"email" text,
	"phone" text,
	"external_id" text,
	"metadata" jsonb NOT NULL,
	"archived_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "customers_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "app"."invoices" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"state" text NOT NULL,
	"type" text NOT NULL,
	"serie" text,
	"folio" text,
	"series_id" uuid,
	"customer_id" uuid,
	"external_id" text,
	"request" jsonb NOT NULL,
	"comprobante" jsonb NOT NULL,
	"receiver_rfc" text NOT NULL,
	"receiver_name" text NOT NULL,
	"currency" text NOT NULL,
	"total" numeric NOT NULL,
	"fecha" text,
	"uuid" text,
	"stamped_at" timestamp with time zone,
	"generation" integer DEFAULT 0 NOT NULL,
	"rejection" jsonb,
	"waiting" jsonb,
	"due_at" timestamp with time zone,
	"recovery_step" integer DEFAULT 0 NOT NULL,
	"metadata" jsonb NOT NULL,
	"created_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "invoices_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "invoices_state_known" CHECK (state in ('draft', 'sealed', 'sending', 'stamped', 'rejected', 'unknown', 'needs_attention', 'cancel_requested', 'canceled')),
	CONSTRAINT "invoices_stamped_has_uuid" CHECK ("app"."invoices"."state" not in ('stamped', 'cancel_requested', 'canceled') or "app"."invoices"."uuid" is not null)
);
--> statement-breakpoint
CREATE TABLE "app"."invoice_sealed" (
	"tenant_id" uuid NOT NULL,
	"invoice_id" uuid NOT NULL,
	"generation" integer NOT NULL,
	"xml" "bytea" NOT NULL,
	"sha256" text NOT NULL,
	"sello" text NOT NULL,
	"no_certificado" text NOT NULL,
	"pac_account_id" uuid NOT NULL,
	"fecha_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "invoice_sealed_tenant_id_invoice_id_generation_pk" PRIMARY KEY("tenant_id","invoice_id","generation")
);
--> statement-breakpoint
CREATE TABLE "app"."invoice_stamped" (
	"tenant_id" uuid NOT NULL,
	"invoice_id" uuid NOT NULL,
	"generation" integer NOT NULL,
	"uuid" text NOT NULL,
	"xml" "bytea" NOT NULL,
	"sha256" text NOT NULL,
	"fecha_timbrado" text NOT NULL,
	"rfc_prov_certif" text NOT NULL,
	"no_certificado_sat" text NOT NULL,
	"sello_sat" text NOT NULL,
	"is_recovered" boolean NOT NULL,
	"attempt_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "invoice_stamped_tenant_id_invoice_id_pk" PRIMARY KEY("tenant_id","invoice_id")
);
--> statement-breakpoint
CREATE TABLE "app"."pac_raw" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"attempt_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"status" integer NOT NULL,
	"headers" jsonb NOT NULL,
	"body" "bytea" NOT NULL,
	"sha256" text NOT NULL,
	CONSTRAINT "pac_raw_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "app"."stamp_attempts" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"invoice_id" uuid NOT NULL,
	"generation" integer NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"lease_until" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone,
	"http_status" integer,
	"error_code" text,
	"provider_code" text,
	"detail" text,
	"uuid" text,
	CONSTRAINT "stamp_attempts_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "stamp_attempts_state_known" CHECK ("app"."stamp_attempts"."state" in ('in_flight', 'ok', 'rejected', 'not_sent', 'unknown'))
);
--> statement-breakpoint
CREATE TABLE "app"."pac_accounts" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"provider" text NOT NULL,
	"environment" text NOT NULL,
	"settings" jsonb NOT NULL,
	"is_default" boolean NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "pac_accounts_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "pac_accounts_environment_known" CHECK ("app"."pac_accounts"."environment" in ('sandbox', 'test', 'production'))
);
--> statement-breakpoint
CREATE TABLE "app"."pac_credentials" (
	"tenant_id" uuid NOT NULL,
	"pac_account_id" uuid NOT NULL,
	"enc_v" smallint NOT NULL,
	"kek_id" text NOT NULL,
	"wrapped_dek" "bytea" NOT NULL,
	"box" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "pac_credentials_tenant_id_pac_account_id_pk" PRIMARY KEY("tenant_id","pac_account_id"),
	CONSTRAINT "pac_credentials_enc_v" CHECK ("app"."pac_credentials"."enc_v" = 1),
	CONSTRAINT "pac_credentials_wrapped_dek" CHECK (octet_length("app"."pac_credentials"."wrapped_dek") = 60),
	CONSTRAINT "pac_credentials_box" CHECK (octet_length("app"."pac_credentials"."box") >= 28)
);
--> statement-breakpoint
CREATE TABLE "app"."products" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"description" text NOT NULL,
	"clave_prod_serv" text NOT NULL,
	"clave_unidad" text NOT NULL,
	"unidad" text,
	"sku" text,
	"unit_price" numeric,
	"price_includes_tax" boolean NOT NULL,
	"objeto_imp" text NOT NULL,
	"taxes" jsonb NOT NULL,
	"external_id" text,
	"metadata" jsonb NOT NULL,
	"archived_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "products_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "products_objeto_imp_known" CHECK ("app"."products"."objeto_imp" in ('01', '02', '03', '04', '05', '06', '07', '08'))
);
--> statement-breakpoint
CREATE TABLE "app"."sat_certificates" (
	"key" text PRIMARY KEY NOT NULL,
	"certificate" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "app"."folio_events" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"series_id" uuid NOT NULL,
	"folio" bigint NOT NULL,
	"kind" text NOT NULL,
	"document_id" uuid NOT NULL,
	"reason" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "folio_events_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "folio_events_kind_known" CHECK ("app"."folio_events"."kind" in ('allocated', 'voided'))
);
--> statement-breakpoint
CREATE TABLE "app"."series" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"code" text NOT NULL,
	"type" text NOT NULL,
	"next_folio" bigint NOT NULL,
	"is_default" boolean NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "series_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "series_type_known" CHECK ("app"."series"."type" in ('I', 'E', 'T', 'N', 'P')),
	CONSTRAINT "series_next_folio_positive" CHECK ("app"."series"."next_folio" > 0)
);
--> statement-breakpoint
CREATE TABLE "app"."sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"ip" text NOT NULL,
	"user_agent" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "app"."tenant_members" (
	"tenant_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "tenant_members_tenant_id_user_id_pk" PRIMARY KEY("tenant_id","user_id"),
	CONSTRAINT "tenant_members_role_known" CHECK ("app"."tenant_members"."role" in ('OWNER'))
);
--> statement-breakpoint
CREATE TABLE "app"."tenants" (
	"id" uuid PRIMARY KEY NOT NULL,
	"mode" text NOT NULL,
	"twin_id" uuid NOT NULL,
	"rfc" text NOT NULL,
	"legal_name" text NOT NULL,
	"regimen_fiscal" text NOT NULL,
	"postal_code" text NOT NULL,
	"trade_name" text,
	"email" text,
	"phone" text,
	"website" text,
	"brand_color" text,
	"logo_sha256" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "tenants_mode_known" CHECK ("app"."tenants"."mode" in ('live', 'test'))
);
--> statement-breakpoint
CREATE TABLE "app"."users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"email_display" text NOT NULL,
	"name" text NOT NULL,
	"language" text DEFAULT 'es' NOT NULL,
	"password_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_language_known" CHECK ("app"."users"."language" in ('es', 'en'))
);
--> statement-breakpoint
CREATE TABLE "app"."events" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"type" text NOT NULL,
	"object_id" text NOT NULL,
	"object" jsonb NOT NULL,
	"request_id" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "events_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "app"."idempotency_keys" (
	"tenant_id" uuid NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"state" text NOT NULL,
	"locked_until" timestamp with time zone NOT NULL,
	"status" integer,
	"body" jsonb,
	"resource_type" text,
	"resource_id" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_tenant_id_key_pk" PRIMARY KEY("tenant_id","key")
);
--> statement-breakpoint
CREATE TABLE "app"."rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"tat" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "app"."catalog_rows" ADD CONSTRAINT "catalog_rows_import_id_catalog_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "app"."catalog_imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."catalog_states" ADD CONSTRAINT "catalog_states_import_id_catalog_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "app"."catalog_imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."certificate_keys" ADD CONSTRAINT "certificate_keys_tenant_id_certificate_id_certificates_tenant_id_id_fk" FOREIGN KEY ("tenant_id","certificate_id") REFERENCES "app"."certificates"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."invoice_sealed" ADD CONSTRAINT "invoice_sealed_tenant_id_invoice_id_invoices_tenant_id_id_fk" FOREIGN KEY ("tenant_id","invoice_id") REFERENCES "app"."invoices"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."invoice_stamped" ADD CONSTRAINT "invoice_stamped_tenant_id_invoice_id_invoices_tenant_id_id_fk" FOREIGN KEY ("tenant_id","invoice_id") REFERENCES "app"."invoices"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."pac_raw" ADD CONSTRAINT "pac_raw_tenant_id_attempt_id_stamp_attempts_tenant_id_id_fk" FOREIGN KEY ("tenant_id","attempt_id") REFERENCES "app"."stamp_attempts"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."stamp_attempts" ADD CONSTRAINT "stamp_attempts_tenant_id_invoice_id_invoices_tenant_id_id_fk" FOREIGN KEY ("tenant_id","invoice_id") REFERENCES "app"."invoices"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."pac_credentials" ADD CONSTRAINT "pac_credentials_tenant_id_pac_account_id_pac_accounts_tenant_id_id_fk" FOREIGN KEY ("tenant_id","pac_account_id") REFERENCES "app"."pac_accounts"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."folio_events" ADD CONSTRAINT "folio_events_tenant_id_series_id_series_tenant_id_id_fk" FOREIGN KEY ("tenant_id","series_id") REFERENCES "app"."series"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "app"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."tenant_members" ADD CONSTRAINT "tenant_members_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "app"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."tenant_members" ADD CONSTRAINT "tenant_members_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "app"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "api_keys_hash_key" ON "app"."api_keys" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "api_keys_created" ON "app"."api_keys" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE INDEX "catalog_rows_products_search" ON "app"."catalog_rows" USING gin ("search") WITH (fastupdate=false) WHERE "app"."catalog_rows"."superseded_at" is null and "app"."catalog_rows"."catalog" = 'c_ClaveProdServ';--> statement-breakpoint
CREATE INDEX "catalog_rows_search" ON "app"."catalog_rows" USING gin ("catalog","search") WITH (fastupdate=false) WHERE "app"."catalog_rows"."superseded_at" is null and "app"."catalog_rows"."catalog" <> 'c_ClaveProdServ';--> statement-breakpoint
CREATE INDEX "catalog_words_alike" ON "app"."catalog_words" USING gin ("word" gin_trgm_ops) WITH (fastupdate=false);--> statement-breakpoint
CREATE UNIQUE INDEX "certificates_number_key" ON "app"."certificates" USING btree ("tenant_id","no_certificado");--> statement-breakpoint
CREATE UNIQUE INDEX "certificates_one_active" ON "app"."certificates" USING btree ("tenant_id") WHERE "app"."certificates"."state" = 'active';--> statement-breakpoint
CREATE INDEX "certificates_created" ON "app"."certificates" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "customers_external_id_key" ON "app"."customers" USING btree ("tenant_id","external_id");--> statement-breakpoint
CREATE INDEX "customers_created" ON "app"."customers" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE INDEX "customers_rfc" ON "app"."customers" USING btree ("tenant_id","rfc");--> statement-breakpoint
CREATE UNIQUE INDEX "invoices_external_id_key" ON "app"."invoices" USING btree ("tenant_id","external_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invoices_folio_key" ON "app"."invoices" USING btree ("tenant_id","series_id","folio");--> statement-breakpoint
CREATE UNIQUE INDEX "invoices_uuid_key" ON "app"."invoices" USING btree ("tenant_id","uuid");--> statement-breakpoint
CREATE INDEX "invoices_created" ON "app"."invoices" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE INDEX "invoices_state_created" ON "app"."invoices" USING btree ("tenant_id","state","created_at","id");--> statement-breakpoint
CREATE INDEX "invoices_receiver_created" ON "app"."invoices" USING btree ("tenant_id","receiver_rfc","created_at","id");--> statement-breakpoint
CREATE INDEX "invoices_customer_created" ON "app"."invoices" USING btree ("tenant_id","customer_id","created_at","id");--> statement-breakpoint
CREATE INDEX "invoices_pending" ON "app"."invoices" USING btree ("state","updated_at") WHERE "app"."invoices"."state" in ('sealed', 'sending', 'unknown', 'needs_attention');--> statement-breakpoint
CREATE INDEX "invoices_due" ON "app"."invoices" USING btree ("due_at") WHERE "app"."invoices"."due_at" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "invoice_stamped_uuid_key" ON "app"."invoice_stamped" USING btree ("tenant_id","uuid");--> statement-breakpoint
CREATE INDEX "pac_raw_attempt" ON "app"."pac_raw" USING btree ("tenant_id","attempt_id");--> statement-breakpoint
CREATE UNIQUE INDEX "stamp_attempts_single_flight" ON "app"."stamp_attempts" USING btree ("tenant_id","invoice_id") WHERE "app"."stamp_attempts"."state" = 'in_flight';--> statement-breakpoint
CREATE INDEX "stamp_attempts_invoice" ON "app"."stamp_attempts" USING btree ("tenant_id","invoice_id","started_at");--> statement-breakpoint
CREATE UNIQUE INDEX "pac_accounts_one_default" ON "app"."pac_accounts" USING btree ("tenant_id") WHERE "app"."pac_accounts"."is_default";--> statement-breakpoint
CREATE UNIQUE INDEX "products_external_id_key" ON "app"."products" USING btree ("tenant_id","external_id");--> statement-breakpoint
CREATE UNIQUE INDEX "products_sku_key" ON "app"."products" USING btree ("tenant_id","sku") WHERE "app"."products"."archived_at" is null;--> statement-breakpoint
CREATE INDEX "products_created" ON "app"."products" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "folio_events_once" ON "app"."folio_events" USING btree ("tenant_id","series_id","folio","kind");--> statement-breakpoint
CREATE INDEX "folio_events_document" ON "app"."folio_events" USING btree ("tenant_id","document_id");--> statement-breakpoint
CREATE UNIQUE INDEX "series_code_key" ON "app"."series" USING btree ("tenant_id","code");--> statement-breakpoint
CREATE UNIQUE INDEX "series_one_default" ON "app"."series" USING btree ("tenant_id","type") WHERE "app"."series"."is_default";--> statement-breakpoint
CREATE UNIQUE INDEX "sessions_token_hash_key" ON "app"."sessions" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "sessions_user" ON "app"."sessions" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE INDEX "tenant_members_user" ON "app"."tenant_members" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email_key" ON "app"."users" USING btree ("email");--> statement-breakpoint
CREATE INDEX "events_type" ON "app"."events" USING btree ("tenant_id","type","id");--> statement-breakpoint
CREATE INDEX "events_object" ON "app"."events" USING btree ("tenant_id","object_id","id");--> statement-breakpoint
CREATE INDEX "idempotency_keys_expires_at" ON "app"."idempotency_keys" USING btree ("tenant_id","expires_at");