package org.villageatlas.product;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.villageatlas.problem.Invalid;

/**
 * The tree of categories. Sections are its roots and products its leaves; each level down is narrower.
 */
public final class Taxonomy {

    private final Map<String, Category> byId = new TreeMap<>();
    private final Map<String, List<Category>> paths = new HashMap<>();

    /**
     * @throws Invalid naming the category at fault when an id occurs twice, a parent is missing or not wider than its
     *     child, a root is no section, or a leaf is no product
     */
    public Taxonomy(Collection<Category> categories) {
        for (Category category : categories) {
            if (byId.put(category.id(), category) != null) {
                throw new Invalid("id", category.id(), "an id that no other category has");
            }
        }
        Set<String> parents = new HashSet<>();
        for (Category category : categories) {
            String parent = category.parent();
            if (parent != null) {
                parents.add(parent);
            }
            checkParent(category, parent == null ? null : byId.get(parent));
        }
        for (Category category : categories) {
            boolean leaf = !parents.contains(category.id());
            if (leaf != (category.level() == Category.Level.PRODUCT)) {
                throw new Invalid("level", category.id(), "product for a category with none below it, and only there");
            }
            paths.put(category.id(), up(category));
        }
    }

    private static void checkParent(Category category, @Nullable Category parent) {
        if (category.parent() == null) {
            if (category.level() != Category.Level.SECTION) {
                throw new Invalid("parent", category.id(), "a parent, as only a section has none");
            }
        } else if (parent == null) {
            throw new Invalid("parent", category.parent(), "the id of a category");
        } else if (parent.level().compareTo(category.level()) >= 0) {
            throw new Invalid("level", category.id(), "a narrower level than its parent " + parent.id());
        }
    }

    /** All, by id. */
    public List<Category> list() {
        return List.copyOf(byId.values());
    }

    public Optional<Category> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The category of that id.
     *
     * @param field how the sender named it, for the error
     * @throws Invalid when there is none
     */
    public Category get(String field, String id) {
        return find(id).orElseThrow(
                        () -> new Invalid(field, id, "the id of a category, as /api/categories lists them"));
    }

    /** From the section down to the category itself. */
    public List<Category> path(Category category) {
        List<Category> known = paths.get(category.id());
        return known != null ? known : up(category);
    }

    private List<Category> up(Category category) {
        Deque<Category> path = new ArrayDeque<>();
        Category here = category;
        while (here != null) {
            path.addFirst(here);
            here = here.parent() == null ? null : byId.get(here.parent());
        }
        return List.copyOf(path);
    }

    /** Names from the section down: {@code Food > Fruit > Citrus > Orange}. */
    public String pathName(Category category) {
        return String.join(" > ", path(category).stream().map(Category::name).toList());
    }

    /** The narrowest category that holds both, or empty when not even the section is the same. */
    public Optional<Category> lowestShared(Category one, Category other) {
        List<Category> path = path(one);
        List<Category> others = path(other);
        Category shared = null;
        for (int depth = 0; depth < Math.min(path.size(), others.size()); depth++) {
            if (!path.get(depth).id().equals(others.get(depth).id())) {
                break;
            }
            shared = path.get(depth);
        }
        return Optional.ofNullable(shared);
    }

    /** Whether the first is the second or lies below it. */
    public boolean isWithin(Category category, Category wider) {
        return path(category).contains(wider);
    }

    /** Ids of the products at or below a category. */
    public Set<String> productsWithin(Category wider) {
        Set<String> ids = new HashSet<>();
        for (Category category : byId.values()) {
            if (category.level() == Category.Level.PRODUCT && isWithin(category, wider)) {
                ids.add(category.id());
            }
        }
        return ids;
    }
}
