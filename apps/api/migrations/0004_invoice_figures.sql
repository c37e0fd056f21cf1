CREATE TABLE "app"."dashboard_dismissals" (
	"tenant_id" uuid NOT NULL,
	"actor_id" text NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "dashboard_dismissals_tenant_id_actor_id_name_pk" PRIMARY KEY("tenant_id","actor_id","name")
);
--> statement-breakpoint
CREATE TABLE "app"."invoice_days" (
	"tenant_id" uuid NOT NULL,
	"day" date NOT NULL,
	"type" text NOT NULL,
	"currency" text NOT NULL,
	"documents" integer NOT NULL,
	"total" numeric NOT NULL,
	"transferred" numeric NOT NULL,
	"withheld" numeric NOT NULL,
	"total_mxn" numeric NOT NULL,
	"unrated" integer NOT NULL,
	"canceled" integer NOT NULL,
	"canceled_total" numeric NOT NULL,
	CONSTRAINT "invoice_days_tenant_id_day_type_currency_pk" PRIMARY KEY("tenant_id","day","type","currency")
);
--> statement-breakpoint
CREATE TABLE "app"."invoice_receiver_months" (
	"tenant_id" uuid NOT NULL,
	"month" date NOT NULL,
	"currency" text NOT NULL,
	"receiver" text NOT NULL,
	"receiver_rfc" text NOT NULL,
	"receiver_name" text NOT NULL,
	"invoices_by_day" integer[] NOT NULL,
	"invoices" integer NOT NULL,
	"total" numeric NOT NULL,
	CONSTRAINT "invoice_receiver_months_tenant_id_month_currency_receiver_pk" PRIMARY KEY("tenant_id","month","currency","receiver")
);
--> statement-breakpoint
ALTER TABLE "app"."events" ADD COLUMN "actor" text DEFAULT '' NOT NULL;