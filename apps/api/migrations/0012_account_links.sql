CREATE TABLE "app"."identity_flows" (
	"id" uuid PRIMARY KEY NOT NULL,
	"state_hash" "bytea" NOT NULL,
	"cookie_hash" "bytea" NOT NULL,
	"nonce" text NOT NULL,
	"code_verifier" text NOT NULL,
	"purpose" text NOT NULL,
	"user_id" uuid,
	"session_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "identity_flows_purpose_known" CHECK ("app"."identity_flows"."purpose" in ('sign_in', 'link', 'step_up')),
	CONSTRAINT "identity_flows_person" CHECK (("app"."identity_flows"."purpose" = 'sign_in') = ("app"."identity_flows"."user_id" is null))
);
--> statement-breakpoint
CREATE TABLE "app"."user_identities" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"email" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_used_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "app"."account_links" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"email" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "account_links_kind_known" CHECK ("app"."account_links"."kind" in ('verify_email', 'reset_password', 'change_email', 'undo_email_change'))
);
--> statement-breakpoint
ALTER TABLE "app"."identity_flows" ADD CONSTRAINT "identity_flows_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "app"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."identity_flows" ADD CONSTRAINT "identity_flows_session_id_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "app"."sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."user_identities" ADD CONSTRAINT "user_identities_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "app"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."account_links" ADD CONSTRAINT "account_links_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "app"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "identity_flows_state_key" ON "app"."identity_flows" USING btree ("state_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "user_identities_subject_key" ON "app"."user_identities" USING btree ("issuer","subject");--> statement-breakpoint
CREATE INDEX "user_identities_user" ON "app"."user_identities" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "account_links_token_hash_key" ON "app"."account_links" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "account_links_user" ON "app"."account_links" USING btree ("user_id","kind");