CREATE TABLE "app"."roles" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"permissions" text[] NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "roles_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "app"."tenant_members" DROP CONSTRAINT "tenant_members_role_known";--> statement-breakpoint
ALTER TABLE "app"."tenant_members" ADD COLUMN "role_id" uuid;--> statement-breakpoint
ALTER TABLE "app"."roles" ADD CONSTRAINT "roles_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "app"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "roles_name_key" ON "app"."roles" USING btree ("tenant_id",lower("name"));--> statement-breakpoint
ALTER TABLE "app"."tenant_members" ADD CONSTRAINT "tenant_members_tenant_id_role_id_roles_tenant_id_id_fk" FOREIGN KEY ("tenant_id","role_id") REFERENCES "app"."roles"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."tenant_members" ADD CONSTRAINT "tenant_members_custom_role" CHECK (("app"."tenant_members"."role" = 'CUSTOM') = ("app"."tenant_members"."role_id" is not null));--> statement-breakpoint
ALTER TABLE "app"."tenant_members" ADD CONSTRAINT "tenant_members_role_known" CHECK ("app"."tenant_members"."role" in ('OWNER', 'ADMIN', 'ACCOUNTANT', 'STAFF', 'READ_ONLY', 'CUSTOM'));