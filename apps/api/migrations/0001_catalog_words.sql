CREATE TABLE "app"."catalog_words" (
	"catalog" text NOT NULL,
	"word" text collate "C" NOT NULL,
	"uses" integer NOT NULL,
	CONSTRAINT "catalog_words_catalog_word_pk" PRIMARY KEY("catalog","word")
);
--> statement-breakpoint
DROP INDEX "app"."catalog_rows_fuzzy";--> statement-breakpoint
DROP INDEX "app"."catalog_rows_search";--> statement-breakpoint
CREATE INDEX "catalog_words_alike" ON "app"."catalog_words" USING gin ("word" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "catalog_rows_products_search" ON "app"."catalog_rows" USING gin ("search") WHERE "app"."catalog_rows"."superseded_at" is null and "app"."catalog_rows"."catalog" = 'c_ClaveProdServ';--> statement-breakpoint
CREATE INDEX "catalog_rows_search" ON "app"."catalog_rows" USING gin ("catalog","search") WHERE "app"."catalog_rows"."superseded_at" is null and "app"."catalog_rows"."catalog" <> 'c_ClaveProdServ';