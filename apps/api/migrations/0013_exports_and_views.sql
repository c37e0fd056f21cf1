CREATE TABLE "app"."exports" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"request" jsonb NOT NULL,
	"total" integer NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"skipped" integer DEFAULT 0 NOT NULL,
	"attempt" integer DEFAULT 0 NOT NULL,
	"file_sha256" text,
	"file_size" bigint,
	"file_name" text,
	"created_by" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	"expires_at" timestamp with time zone,
	CONSTRAINT "exports_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "exports_state_known" CHECK (state in ('queued', 'running', 'ready', 'failed', 'expired'))
);
--> statement-breakpoint
CREATE TABLE "app"."saved_views" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"list" text NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"is_shared" boolean NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "saved_views_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "saved_views_list_known" CHECK (list in ('invoices', 'customers', 'products'))
);
--> statement-breakpoint
CREATE INDEX "exports_created" ON "app"."exports" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE INDEX "exports_expiring" ON "app"."exports" USING btree ("expires_at") WHERE "app"."exports"."state" = 'ready';--> statement-breakpoint
CREATE UNIQUE INDEX "saved_views_name_key" ON "app"."saved_views" USING btree ("tenant_id","created_by","list",lower("name"));--> statement-breakpoint
CREATE INDEX "saved_views_list" ON "app"."saved_views" USING btree ("tenant_id","list","created_at");