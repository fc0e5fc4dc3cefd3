package org.villageatlas.product;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.villageatlas.answer.JdbcRevision;
import org.villageatlas.answer.Revision;
import org.villageatlas.resource.Months;

@Repository
class JdbcProducts implements Products {

    private final JdbcClient jdbc;
    private final Revision revision;
    private volatile @Nullable Kept kept;

    private record Kept(long revision, Taxonomy taxonomy) {}

    JdbcProducts(JdbcClient jdbc, Revision revision) {
        this.jdbc = jdbc;
        this.revision = revision;
    }

    @Override
    public List<Product> find(ProductQuery query) {
        if (query.categories() != null && query.categories().isEmpty()) {
            return List.of();
        }
        StringBuilder sql = new StringBuilder("select p.* from product p where true");
        Map<String, Object> params = new LinkedHashMap<>();
        if (query.programme() != null) {
            sql.append(" and exists (select 1 from village v where v.id = p.village and v.programme = :programme)");
            params.put("programme", query.programme());
        }
        if (query.village() != null) {
            sql.append(" and p.village = :village");
            params.put("village", query.village());
        }
        if (query.categories() != null) {
            sql.append(" and p.category in (:categories)");
            params.put("categories", query.categories());
        }
        return jdbc.sql(sql.append(" order by p.id").toString())
                .params(params)
                .query(JdbcProducts::read)
                .list();
    }

    @Override
    public Optional<Product> find(String id) {
        return jdbc.sql("select * from product where id = ?")
                .param(id)
                .query(JdbcProducts::read)
                .optional();
    }

    @Override
    public void add(List<Product> products) {
        JdbcRevision.advance(jdbc);
        for (Product product : products) {
            jdbc.sql("""
                            insert into product (id, village, category, name, variety, nominated, rating, producers,
                                yearly_sales_eur, sales_by_city, months, source, note)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(Arrays.asList(
                            product.id(),
                            product.village(),
                            product.category(),
                            product.name(),
                            product.variety(),
                            product.nominated(),
                            product.standing().rating(),
                            product.standing().producers(),
                            product.standing().yearlySalesEur(),
                            SalesShare.format(product.standing().salesByCity()),
                            Months.format(product.months()),
                            product.source(),
                            product.note()))
                    .update();
        }
    }

    @Override
    public Taxonomy taxonomy() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return readTaxonomy();
        }
        long now = revision.current();
        Kept known = kept;
        if (known == null || known.revision() != now) {
            known = new Kept(now, readTaxonomy());
            kept = known;
        }
        return known.taxonomy();
    }

    /** What a transaction sees of its own changes may never be committed, so it is not kept. */
    private Taxonomy readTaxonomy() {
        return new Taxonomy(jdbc.sql("select * from category order by id")
                .query(JdbcProducts::readCategory)
                .list());
    }

    @Override
    public void addCategories(List<Category> categories) {
        JdbcRevision.advance(jdbc);
        List<Category> widestFirst = categories.stream()
                .sorted(Comparator.comparing(Category::level))
                .toList();
        for (Category category : widestFirst) {
            jdbc.sql("""
                            insert into category (id, parent, level, name, hs, cpc, description)
                            values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(Arrays.asList(
                            category.id(),
                            category.parent(),
                            category.level().name(),
                            category.name(),
                            category.hs(),
                            category.cpc(),
                            category.description()))
                    .update();
        }
    }

    private static Product read(ResultSet row, int number) throws SQLException {
        return new Product(
                row.getString("id"),
                row.getString("village"),
                row.getString("category"),
                row.getString("name"),
                row.getString("variety"),
                row.getObject("nominated", Boolean.class),
                new Product.Standing(
                        row.getObject("rating", Double.class),
                        row.getObject("producers", Integer.class),
                        row.getObject("yearly_sales_eur", Double.class),
                        SalesShare.parse("sales_by_city", row.getString("sales_by_city"))),
                Months.parse("months", row.getString("months")),
                row.getString("source"),
                row.getString("note"));
    }

    private static Category readCategory(ResultSet row, int number) throws SQLException {
        return new Category(
                row.getString("id"),
                row.getString("parent"),
                Category.Level.valueOf(row.getString("level")),
                row.getString("name"),
                row.getString("hs"),
                row.getString("cpc"),
                row.getString("description"));
    }
}
