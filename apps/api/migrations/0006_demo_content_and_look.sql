CREATE TABLE "app"."demo_contents" (
	"tenant_id" uuid NOT NULL,
	"batch" uuid NOT NULL,
	"state" text NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"total" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "demo_contents_tenant_id_pk" PRIMARY KEY("tenant_id"),
	CONSTRAINT "demo_contents_state_known" CHECK ("app"."demo_contents"."state" in ('loading', 'loaded', 'removing'))
);
--> statement-breakpoint
CREATE TABLE "app"."demo_items" (
	"tenant_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"object_id" uuid,
	"generation" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "demo_items_tenant_id_kind_name_pk" PRIMARY KEY("tenant_id","kind","name"),
	CONSTRAINT "demo_items_kind_known" CHECK ("app"."demo_items"."kind" in ('customer', 'product', 'invoice'))
);
--> statement-breakpoint
ALTER TABLE "app"."invoices" ADD COLUMN "hidden_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "app"."tenants" ADD COLUMN "pdf_notes" text;--> statement-breakpoint
ALTER TABLE "app"."tenants" ADD COLUMN "pdf_page_size" text DEFAULT 'letter' NOT NULL;--> statement-breakpoint
ALTER TABLE "app"."demo_items" ADD CONSTRAINT "demo_items_tenant_id_demo_contents_tenant_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "app"."demo_contents"("tenant_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."tenants" ADD CONSTRAINT "tenants_pdf_page_size_known" CHECK ("app"."tenants"."pdf_page_size" in ('letter', 'a4'));