CREATE TABLE "app"."invitations" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"role_id" uuid,
	"language" text NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"invited_by" uuid NOT NULL,
	"times_sent" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone,
	"accepted_by" uuid,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "invitations_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "invitations_one_end" CHECK ("app"."invitations"."accepted_at" is null or "app"."invitations"."revoked_at" is null),
	CONSTRAINT "invitations_custom_role" CHECK ("app"."invitations"."role_id" is null or "app"."invitations"."role" = 'CUSTOM')
);
--> statement-breakpoint
CREATE TABLE "app"."ownership_transfers" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"from_user" uuid NOT NULL,
	"to_user" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"outcome" text,
	CONSTRAINT "ownership_transfers_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "ownership_transfers_outcome_known" CHECK ("app"."ownership_transfers"."outcome" in ('accepted', 'declined', 'canceled', 'expired')),
	CONSTRAINT "ownership_transfers_ended" CHECK (("app"."ownership_transfers"."ended_at" is null) = ("app"."ownership_transfers"."outcome" is null))
);
--> statement-breakpoint
ALTER TABLE "app"."tenants" ADD COLUMN "status" text DEFAULT 'active' NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."tenants" ADD COLUMN "status_reason" text;--> statement-breakpoint
ALTER TABLE "app"."tenants" ADD COLUMN "status_by" text;--> statement-breakpoint
ALTER TABLE "app"."tenants" ADD COLUMN "status_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "app"."invitations" ADD CONSTRAINT "invitations_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "app"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."invitations" ADD CONSTRAINT "invitations_invited_by_users_id_fk" FOREIGN KEY ("invited_by") REFERENCES "app"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."invitations" ADD CONSTRAINT "invitations_accepted_by_users_id_fk" FOREIGN KEY ("accepted_by") REFERENCES "app"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."invitations" ADD CONSTRAINT "invitations_tenant_id_role_id_roles_tenant_id_id_fk" FOREIGN KEY ("tenant_id","role_id") REFERENCES "app"."roles"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."ownership_transfers" ADD CONSTRAINT "ownership_transfers_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "app"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."ownership_transfers" ADD CONSTRAINT "ownership_transfers_from_user_users_id_fk" FOREIGN KEY ("from_user") REFERENCES "app"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."ownership_transfers" ADD CONSTRAINT "ownership_transfers_to_user_users_id_fk" FOREIGN KEY ("to_user") REFERENCES "app"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_token_hash_key" ON "app"."invitations" USING btree ("token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_open_key" ON "app"."invitations" USING btree ("tenant_id","email") WHERE "app"."invitations"."accepted_at" is null and "app"."invitations"."revoked_at" is null;--> statement-breakpoint
CREATE INDEX "invitations_created" ON "app"."invitations" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "ownership_transfers_open_key" ON "app"."ownership_transfers" USING btree ("tenant_id") WHERE "app"."ownership_transfers"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "ownership_transfers_created" ON "app"."ownership_transfers" USING btree ("tenant_id","created_at");--> statement-breakpoint
ALTER TABLE "app"."tenants" ADD CONSTRAINT "tenants_status_known" CHECK ("app"."tenants"."status" in ('active', 'suspended', 'closed'));