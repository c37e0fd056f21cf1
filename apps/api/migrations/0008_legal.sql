CREATE TABLE "app"."arco_requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"details" text NOT NULL,
	"answer_by" date NOT NULL,
	"answer" text,
	"answered_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "arco_requests_kind_known" CHECK ("app"."arco_requests"."kind" in ('access', 'rectification', 'cancellation', 'opposition')),
	CONSTRAINT "arco_requests_state_known" CHECK ("app"."arco_requests"."state" in ('received', 'granted', 'denied', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "app"."legal_acceptances" (
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"version" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"language" text NOT NULL,
	"ip" text NOT NULL,
	"user_agent" text NOT NULL,
	CONSTRAINT "legal_acceptances_user_id_kind_version_pk" PRIMARY KEY("user_id","kind","version"),
	CONSTRAINT "legal_acceptances_kind_known" CHECK ("app"."legal_acceptances"."kind" in ('terms', 'privacy'))
);
--> statement-breakpoint
ALTER TABLE "app"."arco_requests" ADD CONSTRAINT "arco_requests_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "app"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app"."legal_acceptances" ADD CONSTRAINT "legal_acceptances_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "app"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "arco_requests_user" ON "app"."arco_requests" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE INDEX "arco_requests_open" ON "app"."arco_requests" USING btree ("answer_by") WHERE state = 'received';